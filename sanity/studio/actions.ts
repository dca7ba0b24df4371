import type {
  DocumentActionComponent,
  DocumentActionsResolver,
  NewDocumentOptionsResolver,
} from "sanity";
import { documentTypes } from "../schemas/index.ts";
import { enquiryActions } from "./enquiry-actions.ts";
import { duplicateWithoutAddress } from "./duplicate-without-address.ts";
import { publishWithSlugHistory } from "./publish-with-slug-history.ts";
import { SINGLETON_TYPES } from "./singletons.ts";

/** Written by visitors or existing once: nobody makes a second one by hand. */
const NOT_CREATED_BY_HAND: ReadonlySet<string> = new Set([...SINGLETON_TYPES, "enquiry"]);

/** `restore` brings an earlier revision back; it can do no harm to a document that must exist. */
const SINGLETON_ACTIONS: ReadonlySet<string | undefined> = new Set([
  "publish",
  "discardChanges",
  "restore",
]);

const typesWithSlugHistory: ReadonlySet<string> = new Set(
  documentTypes
    .filter(({ fields }) => fields.some(({ name }) => name === "slugHistory"))
    .map(({ name }) => name),
);

const typesWithSlug: ReadonlySet<string> = new Set(
  documentTypes
    .filter(({ fields }) => fields.some(({ name }) => name === "slug"))
    .map(({ name }) => name),
);

export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => {
  if (SINGLETON_TYPES.has(schemaType))
    return actions.filter(({ action }) => SINGLETON_ACTIONS.has(action));
  if (schemaType === "enquiry")
    return [...enquiryActions, ...actions.filter(({ action }) => action === "delete")];
  return actions.map((action) => {
    if (action.action === "publish" && typesWithSlugHistory.has(schemaType))
      return wrapped(action, publishWithSlugHistory);
    if (action.action === "duplicate" && typesWithSlug.has(schemaType))
      return wrapped(action, duplicateWithoutAddress);
    return action;
  });
};

export const newDocumentOptions: NewDocumentOptionsResolver = (items) =>
  items.filter(({ templateId }) => !NOT_CREATED_BY_HAND.has(templateId));

/**
 * The resolver runs on every render, and the Studio keeps an action's state by its identity: the same
 * action must always come back as the same wrapper.
 */
const wrappers = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

function wrapped(
  action: DocumentActionComponent,
  wrap: (action: DocumentActionComponent) => DocumentActionComponent,
): DocumentActionComponent {
  const known = wrappers.get(action);
  if (known) return known;
  const wrapper = wrap(action);
  wrappers.set(action, wrapper);
  return wrapper;
}
