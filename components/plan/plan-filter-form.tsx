import type { PlanFilterChoices, PlanFilterName, PlanFilters } from "@/lib/plan-filters.ts";
import { SelectField } from "../form/select-field.tsx";

const questions: { name: PlanFilterName; label: string; none: string }[] = [
  { name: "sport", label: "Sport", none: "All sports" },
  { name: "event", label: "Event", none: "All events" },
  { name: "level", label: "Level", none: "All levels" },
  { name: "weeks", label: "Length", none: "Any length" },
  { name: "hours", label: "Biggest week", none: "Any hours" },
];

type Props = { choices: PlanFilterChoices; filters: PlanFilters };

/** Narrows the list of plans: a plain form, so that every list has an address. */
export function PlanFilterForm({ choices, filters }: Props) {
  return (
    <form action="/plans" role="search" aria-label="Filter the plans" className="no-print">
      <div className="grid grid-cols-2 gap-4 md:grid-cols-3 lg:grid-cols-5">
        {questions
          .filter(({ name }) => choices[name].length > 1)
          .map(({ name, label, none }) => (
            <SelectField
              key={name}
              id={`plans-${name}`}
              name={name}
              label={label}
              none={none}
              choices={choices[name]}
              value={filters[name]}
            />
          ))}
      </div>
      <p className="mt-5 flex flex-wrap items-center gap-3">
        <button type="submit" className="button">
          Show the plans
        </button>
        {Object.keys(filters).length > 0 && (
          <a href="/plans" className="button button-quiet">
            Show all
          </a>
        )}
      </p>
    </form>
  );
}
