import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { boxLook, describedBy, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  name: string;
  value: string | undefined;
  input?: InputHTMLAttributes<HTMLInputElement>;
  /** Makes it a box of several lines. */
  textArea?: TextareaHTMLAttributes<HTMLTextAreaElement>;
};

/** A box to type in. */
export function TextField(props: Props) {
  const { id, name, value, error, input, textArea } = props;
  const box = {
    id,
    name,
    defaultValue: value,
    className: boxLook(error),
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(props),
  };
  return (
    <Field {...props}>
      {textArea ? <textarea {...textArea} {...box} /> : <input {...input} {...box} />}
    </Field>
  );
}
