import { boxLook, describedBy, Field, type FieldProps } from "./field.tsx";

export type Choice = { value: string; label: string; group?: string | undefined };

type Props = FieldProps & {
  name: string;
  choices: Choice[];
  /** What stands first and means that nothing was chosen. */
  none: string;
  value: string | undefined;
};

/** A choice out of a list; choices of one group stand together. */
export function SelectField(props: Props) {
  const { id, name, choices, none, value, error } = props;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <Field {...props}>
      <select
        id={id}
        name={name}
        defaultValue={value ?? ""}
        className={boxLook(error)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        <option value="">{none}</option>
        {groups.map((group) => {
          const options = choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ));
          return group ? (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          ) : (
            options
          );
        })}
      </select>
    </Field>
  );
}
