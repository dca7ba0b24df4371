import type { ReactNode } from "react";

export type FieldProps = {
  /** The id of what is filled in; hint and error are named after it. */
  id: string;
  label: string;
  hint?: string | undefined;
  isOptional?: boolean | undefined;
  /** What has to be mended, in a sentence. */
  error?: string | undefined;
};

/** How boxes that are filled in look; a broken one is told by its words and its edge. */
export function boxLook(error: string | undefined): string {
  const edge = error ? "border-urgent" : "border-edge hover:border-ink";
  return `min-h-12 w-full rounded-md border-2 bg-card px-3.5 py-2.5 font-text text-base text-ink ${edge}`;
}

/** How a whole question stands out that has to be answered anew. */
export function markBroken(error: string | undefined): string {
  return error ? "border-l-4 border-urgent pl-4" : "";
}

/** What a reader hears of a field besides its label. */
export function describedBy({
  id,
  hint,
  error,
}: Pick<FieldProps, "id" | "hint" | "error">): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`];
  return ids.filter(Boolean).join(" ") || undefined;
}

/** A question of a form: its label, what helps to answer it, what is wrong with the answer, and the box. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const { id, label, hint, isOptional, error, children } = props;
  return (
    <div className={`grid content-start gap-1.5 ${markBroken(error)}`}>
      <label htmlFor={id} className="font-display text-lg font-bold">
        {label}
        {isOptional && <span className="font-text text-sm font-normal text-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

/** What has to be mended at a field. */
export function FieldError({ id, error }: Pick<FieldProps, "id" | "error">) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="font-bold text-urgent">
      <span className="sr-only">To mend: </span>
      {error}
    </p>
  );
}
