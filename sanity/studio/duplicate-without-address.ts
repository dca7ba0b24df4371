import type { DocumentActionComponent, DuplicateDocumentActionComponent } from "sanity";

/**
 * Sanity's own duplicate action, minus the addresses: two documents with one slug, or one with the
 * other's earlier slugs, would fight for the same visitors.
 */
export function duplicateWithoutAddress(
  duplicate: DocumentActionComponent,
): DocumentActionComponent {
  // The built-in action takes `mapDocument` as well; the type that the resolver gets does not say so.
  const builtIn: DuplicateDocumentActionComponent = duplicate;
  const useDuplicateWithoutAddress: DocumentActionComponent = (props) =>
    builtIn({
      ...props,
      mapDocument: ({ slug: _slug, slugHistory: _slugHistory, ...rest }) => rest,
    });
  useDuplicateWithoutAddress.action = duplicate.action;
  useDuplicateWithoutAddress.displayName = "DuplicateWithoutAddress";
  return useDuplicateWithoutAddress;
}
