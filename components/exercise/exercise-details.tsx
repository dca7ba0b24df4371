import type { Exercise } from "@/lib/content/exercise.ts";

type Props = {
  exercise: Exercise;
  /** How much of it, in words. */
  dose: string | undefined;
  /** What a guide says of the exercise in its own case. */
  note?: string | undefined;
};

/** How an exercise is done: how much, the steps, what to feel and when to leave it. */
export function ExerciseDetails({ exercise, dose, note }: Props) {
  return (
    <>
      {dose && (
        <p className="facts rounded-sm bg-pine-tint px-4 py-3 print:col-span-full print:p-0">
          <strong className="mr-2 font-display text-pine">How much</strong> {dose}
        </p>
      )}
      {exercise.steps.length > 0 && (
        <ol className="grid content-start gap-3 print:row-span-2 print:gap-1.5">
          {exercise.steps.map((step, index) => (
            <li key={index} className="keep-whole grid grid-cols-[2rem_1fr] items-baseline gap-x-3">
              <span
                aria-hidden="true"
                className="font-display text-xl leading-none font-bold text-action"
              >
                {index + 1}
              </span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      <Notes
        notes={[
          { name: "In this guide", text: note },
          { name: "What to feel", text: exercise.feel },
          { name: "Tip", text: exercise.tip },
          { name: "Works on", text: exercise.targetMuscles.join(", ") },
          { name: "You need", text: exercise.equipment.join(", ") },
        ]}
      />
      {exercise.caution && (
        <p className="keep-whole rounded-sm border-l-8 border-caution bg-caution-tint px-4 py-3">
          <strong className="mr-1 font-display text-caution">Be careful.</strong> {exercise.caution}
        </p>
      )}
    </>
  );
}

function Notes({ notes }: { notes: { name: string; text: string | undefined }[] }) {
  const known = notes.filter(({ text }) => text);
  if (known.length === 0) return null;
  return (
    <dl className="keep-whole grid gap-x-6 gap-y-3 border-t border-rule pt-4 text-sm sm:grid-cols-[8rem_1fr] print:grid-cols-[6rem_1fr] print:gap-y-1 print:border-0 print:pt-0">
      {known.map(({ name, text }) => (
        <div
          key={name}
          className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid print:col-span-2 print:grid-cols-subgrid"
        >
          <dt className="font-display font-bold">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
