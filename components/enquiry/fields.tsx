import type { ReactNode } from "react";
import type { FieldName } from "@/lib/enquiry/form.ts";
import type { Subject } from "@/lib/enquiry/record.ts";

const box =
  "w-full rounded-md border-2 bg-card px-3.5 py-2.5 font-text text-base text-ink min-h-12";
const lookOf = (error: string | undefined) =>
  `${box} ${error ? "border-urgent" : "border-edge hover:border-ink"}`;

/** The id of a field, for the summary's links. */
export const idOfField = (name: FieldName) => `enquiry-${name}`;

type FieldProps = {
  name: FieldName;
  label: string;
  hint?: string;
  isOptional?: boolean;
  error: string | undefined;
};

/** What explains a field: its hint, and what has to be mended. */
function describedBy({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const ids = [hint && `${idOfField(name)}-hint`, error && `${idOfField(name)}-error`];
  return ids.filter(Boolean).join(" ") || undefined;
}

function Field(props: FieldProps & { children: ReactNode }) {
  const { name, label, hint, isOptional, error, children } = props;
  const id = idOfField(name);
  return (
    <div className={`grid gap-1.5 ${error ? "border-l-4 border-urgent pl-4" : ""}`}>
      <label htmlFor={id} className="font-display text-lg font-bold">
        {label}
        {isOptional && <span className="font-text text-sm font-normal text-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

function FieldError({ name, error }: Pick<FieldProps, "name" | "error">) {
  if (!error) return null;
  return (
    <p id={`${idOfField(name)}-error`} className="font-bold text-urgent">
      <span className="sr-only">To mend: </span>
      {error}
    </p>
  );
}

type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel";
  /** Given, the field takes several lines. */
  rows?: number;
  autoComplete?: string;
  value: string;
};

/** A field for words. */
export function TextField(props: TextFieldProps) {
  const { name, error, type = "text", rows, autoComplete, isOptional, value } = props;
  const common = {
    id: idOfField(name),
    name,
    defaultValue: value,
    required: !isOptional,
    className: lookOf(error),
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(props),
  };
  return (
    <Field {...props}>
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <input {...common} type={type} autoComplete={autoComplete} />
      )}
    </Field>
  );
}

const groups = [
  { label: "Training plans", type: "trainingPlan" },
  { label: "Coaches", type: "coach" },
] as const;

/** What the enquiry is about. */
export function SubjectField({
  subjects,
  value,
  error,
}: {
  subjects: Subject[];
  value: string;
  error: string | undefined;
}) {
  const field = { name: "subject", label: "What is it about?", error } as const;
  return (
    <Field {...field}>
      <select
        id={idOfField("subject")}
        name="subject"
        defaultValue={value}
        className={lookOf(error)}
        aria-describedby={describedBy(field)}
      >
        <option value="">Something else, or not sure yet</option>
        {groups.map(({ label, type }) => {
          const members = subjects.filter((subject) => subject.type === type);
          return (
            members.length > 0 && (
              <optgroup key={type} label={label}>
                {members.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </Field>
  );
}

/** That the visitor agrees, with the way to what is agreed to. */
export function ConsentField({
  siteName,
  value,
  error,
}: {
  siteName: string;
  value: string;
  error: string | undefined;
}) {
  const id = idOfField("consent");
  return (
    <div className={`grid gap-1.5 ${error ? "border-l-4 border-urgent pl-4" : ""}`}>
      <FieldError name="consent" error={error} />
      <div className="grid grid-cols-[auto_1fr] gap-x-3">
        <input
          id={id}
          name="consent"
          type="checkbox"
          value="yes"
          defaultChecked={value === "yes"}
          required
          className="mt-0.5 size-6"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ name: "consent", error })}
        />
        <label htmlFor={id}>{siteName} may keep what I write here, and use it to answer me.</label>
        <a href="#what-we-keep" className="text-link col-start-2 justify-self-start py-1 text-sm">
          What we keep, and for how long
        </a>
      </div>
    </div>
  );
}
