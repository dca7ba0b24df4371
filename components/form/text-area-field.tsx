import type { TextareaHTMLAttributes } from "react";
import { boxLook, describedBy, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  name: string;
  value: string | undefined;
  textArea?: TextareaHTMLAttributes<HTMLTextAreaElement>;
};

/** A box of several lines. */
export function TextAreaField(props: Props) {
  const { id, name, value, error, textArea } = props;
  return (
    <Field {...props}>
      <textarea
        {...textArea}
        id={id}
        name={name}
        defaultValue={value}
        className={boxLook(error)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </Field>
  );
}
