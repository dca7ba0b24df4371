import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldProps, markBroken } from "./field.tsx";

type Props = Pick<FieldProps, "id" | "error"> & {
  name: string;
  label: string;
  /** What is sent when the box is ticked. */
  value: string;
  isTicked: boolean;
  /** What stands below the label. */
  children?: ReactNode;
};

/** A box to tick, without which the form is not whole. */
export function CheckboxField(props: Props) {
  const { id, name, label, value, isTicked, error, children } = props;
  return (
    <div className={`grid gap-1.5 ${markBroken(error)}`}>
      <FieldError id={id} error={error} />
      <div className="grid grid-cols-[auto_1fr] gap-x-3">
        <input
          id={id}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={isTicked}
          required
          className="mt-0.5 size-6"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(props)}
        />
        <label htmlFor={id}>{label}</label>
        {children}
      </div>
    </div>
  );
}
