import { goalValue, type Question, type Typed } from "@/lib/finder/answers.ts";
import type { Sport } from "@/lib/finder/rank.ts";
import { FieldError, markBroken } from "../form/field.tsx";
import { TextField } from "../form/text-field.tsx";
import { SelectField } from "../form/select-field.tsx";

type Props = {
  sports: Sport[];
  typed: Typed;
  problems: { [Name in Question]?: string };
};

export const finderFieldId = (question: Question) => `finder-${question}`;

/** The finder's questions: a plain form, so that every answer has an address that can be shared. */
export function FinderForm({ sports, typed, problems }: Props) {
  const goals = sports.flatMap(({ slug, title, events }) => [
    ...events.map((event) => ({
      value: goalValue({ sport: slug, event }),
      label: event,
      group: title,
    })),
    { value: goalValue({ sport: slug }), label: `${title}, no event yet`, group: title },
  ]);
  return (
    // The browser's own messages would come one at a time, and differ from ours.
    <form action="/plans/finder" noValidate className="grid gap-7">
      <SelectField
        id={finderFieldId("for")}
        name="for"
        label="What are you training for?"
        none="Choose a sport and an event"
        choices={goals}
        value={typed.for}
        error={problems.for}
      />
      <fieldset className="grid gap-3">
        <legend className="font-display text-lg font-bold">When is it?</legend>
        <p className="text-sm text-soft">
          The date or the number of weeks. Leave both empty if you have no date yet.
        </p>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] items-end gap-4">
          <TextField
            id={finderFieldId("race")}
            name="race"
            label="Date of the event"
            value={typed.race}
            error={problems.race}
            input={{ type: "date" }}
          />
          <TextField
            id={finderFieldId("weeks")}
            name="weeks"
            label="Or weeks to go"
            value={typed.weeks}
            error={problems.weeks}
            input={{ inputMode: "numeric", maxLength: 3, placeholder: "16", autoComplete: "off" }}
          />
        </div>
      </fieldset>
      <TextField
        id={finderFieldId("hours")}
        name="hours"
        label="How many hours a week do you train now?"
        hint="On average, over the last month. Half hours are fine: 4.5."
        value={typed.hours}
        error={problems.hours}
        input={{ inputMode: "decimal", maxLength: 5, autoComplete: "off" }}
      />
      <Days value={typed.days} error={problems.days} />
      <p>
        <button type="submit" className="button w-full sm:w-auto">
          Find my plan
        </button>
      </p>
    </form>
  );
}

/** Seven numbers in a row: quicker to answer with a thumb than a list that unfolds. */
function Days({ value, error }: { value: string | undefined; error: string | undefined }) {
  const id = finderFieldId("days");
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : undefined}
      className={`grid gap-2 outline-none ${markBroken(error)}`}
    >
      <legend className="mb-1.5 font-display text-lg font-bold">
        On how many days a week can you train?
      </legend>
      <FieldError id={id} error={error} />
      <div className="grid grid-cols-7 gap-1.5">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label key={day} className="day-choice">
            <input type="radio" name="days" value={day} defaultChecked={value === String(day)} />
            <span>{day}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
