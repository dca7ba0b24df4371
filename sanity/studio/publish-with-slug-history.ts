import { useEffect, useState } from "react";
import {
  type DocumentActionComponent,
  type SanityDocument,
  useDocumentOperation,
  useSyncState,
} from "sanity";
import { isSameHistory, nextSlugHistory } from "./slug-history.ts";

/** The draft as it was when Publish was pressed and the history was written into it. */
interface Pressed {
  slug: string | undefined;
  revision: string;
}

/**
 * Sanity's own publish action, which first notes the address that the document leaves.
 *
 * The Studio keeps only the latest operation of a document: a publish that still waits for the note to
 * be saved would be dropped for the save. So this waits until the note is in the content lake, and
 * publishes then. Publishing by a release (hosted projects) does not come through here.
 */
export function publishWithSlugHistory(publish: DocumentActionComponent): DocumentActionComponent {
  const usePublishWithSlugHistory: DocumentActionComponent = (props) => {
    const { id, type, draft, published } = props;
    const description = publish(props);
    const { patch } = useDocumentOperation(id, type);
    const { isSyncing } = useSyncState(id, type);
    const [pressed, setPressed] = useState<Pressed>();

    const slug = readSlug(draft);
    const history = readHistory(draft);
    const next = draft && published ? nextSlugHistory(readSlug(published), slug, history) : history;
    const isNoted = isSameHistory(history, next);
    const isSaved = isNoted && !isSyncing && draft?._rev !== pressed?.revision;
    const isOutdated = pressed !== undefined && (!draft || slug !== pressed.slug);
    const proceed = description?.onHandle;

    useEffect(() => {
      if (!pressed || !(isSaved || isOutdated)) return;
      // oxlint-disable-next-line react/set-state-in-effect -- answers the content lake, not a render
      setPressed(undefined);
      // Whoever changed the address once more, or discarded the draft, meant something else.
      if (!isOutdated) proceed?.();
    }, [pressed, isSaved, isOutdated, proceed]);

    if (pressed && description) return { ...description, label: "Publishing…", disabled: true };
    if (!description || !draft || isNoted) return description;
    return {
      ...description,
      onHandle: () => {
        patch.execute([{ set: { slugHistory: next } }]);
        setPressed({ slug, revision: draft._rev });
      },
    };
  };
  usePublishWithSlugHistory.action = publish.action;
  usePublishWithSlugHistory.displayName = "PublishWithSlugHistory";
  return usePublishWithSlugHistory;
}

function readSlug(document: SanityDocument | null): string | undefined {
  const { current } = (document?.slug ?? {}) as { current?: unknown };
  return typeof current === "string" ? current : undefined;
}

function readHistory(document: SanityDocument | null): string[] {
  const history = document?.slugHistory;
  return Array.isArray(history)
    ? history.filter((slug): slug is string => typeof slug === "string")
    : [];
}
