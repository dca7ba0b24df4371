import { addressOf } from "@/lib/addresses.ts";
import { doseInWords } from "@/lib/content/exercise.ts";
import { Picture } from "../picture.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** An exercise as a card: how much, the steps, what to feel and when to leave it. */
export function ExerciseReferenceBlock({ block, titleLevel }: BlockProps<"exerciseReference">) {
  const { exercise, note } = block;
  const page = addressOf({ _type: "exercise", slug: exercise.slug });
  const dose = block.dose ?? doseInWords(exercise.dose);
  return (
    <div className="rounded-md border border-rule bg-card shadow-card">
      <div className={`keep-whole grid ${exercise.picture ? "sm:grid-cols-[1fr_17rem]" : ""}`}>
        {exercise.picture && (
          <Picture
            picture={exercise.picture}
            ratio={1}
            sizes="(width >= 36rem) 17rem, 92vw"
            className="aspect-3/2 size-full object-cover max-sm:rounded-t-md sm:order-last sm:aspect-auto sm:rounded-tr-md"
          />
        )}
        <div className="grid content-start gap-2 p-5 pb-0 sm:p-7 sm:pr-6">
          <p className="marker text-pine">Exercise</p>
          <BlockTitle level={titleLevel} className="text-2xl">
            {page ? (
              <a href={page} className="decoration-2 underline-offset-4 hover:underline">
                {exercise.title}
              </a>
            ) : (
              exercise.title
            )}
          </BlockTitle>
          {exercise.summary && <p className="text-soft">{exercise.summary}</p>}
        </div>
      </div>
      <div
        className={`grid gap-5 p-5 sm:p-7 ${exercise.picture ? "sm:border-t sm:border-rule" : "pt-0 sm:pt-0"}`}
      >
        {dose && (
          <p className="facts rounded-sm bg-pine-tint px-4 py-3">
            <strong className="mr-2 font-display text-pine">How much</strong> {dose}
          </p>
        )}
        {exercise.steps.length > 0 && (
          <ol className="grid gap-3">
            {exercise.steps.map((step, index) => (
              <li
                key={index}
                className="keep-whole grid grid-cols-[2rem_1fr] items-baseline gap-x-3"
              >
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
            <strong className="mr-1 font-display text-caution">Be careful.</strong>{" "}
            {exercise.caution}
          </p>
        )}
      </div>
    </div>
  );
}

function Notes({ notes }: { notes: { name: string; text: string | undefined }[] }) {
  const known = notes.filter(({ text }) => text);
  if (known.length === 0) return null;
  return (
    <dl className="grid gap-x-6 gap-y-3 border-t border-rule pt-4 text-sm sm:grid-cols-[8rem_1fr]">
      {known.map(({ name, text }) => (
        <div key={name} className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
          <dt className="font-display font-bold">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
