import type { InputHTMLAttributes } from "react";
import { boxLook, describedBy, Field, type FieldProps } from "./field.tsx";

type Props = FieldProps & {
  name: string;
  value: string | undefined;
  input?: InputHTMLAttributes<HTMLInputElement>;
};

/** A box of one line. */
export function InputField(props: Props) {
  const { id, name, value, error, input } = props;
  return (
    <Field {...props}>
      <input
        {...input}
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
