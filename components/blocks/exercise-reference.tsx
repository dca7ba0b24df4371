import { addressOf } from "@/lib/addresses.ts";
import { doseInWords } from "@/lib/content/exercise.ts";
import { ExerciseDetails } from "../exercise/exercise-details.tsx";
import { Picture } from "../picture.tsx";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/** An exercise as a card: how much, the steps, what to feel and when to leave it. */
export function ExerciseReferenceBlock({ block, titleLevel }: BlockProps<"exerciseReference">) {
  const { exercise, note } = block;
  const page = addressOf({ _type: "exercise", slug: exercise.slug });
  const dose = block.dose ?? doseInWords(exercise.dose);
  return (
    <div className="rounded-md border border-rule bg-card shadow-card print:break-inside-avoid print:shadow-none">
      <div
        className={`keep-whole grid ${exercise.picture ? "sm:grid-cols-[1fr_17rem] print:grid-cols-[1fr_9rem]" : ""}`}
      >
        {exercise.picture && (
          <Picture
            picture={exercise.picture}
            ratio={1}
            sizes="(width >= 36rem) 17rem, 92vw"
            className="aspect-3/2 size-full object-cover max-sm:rounded-t-md sm:order-last sm:aspect-auto sm:rounded-tr-md"
          />
        )}
        <div className="grid content-start gap-2 p-5 pb-0 sm:p-7 sm:pr-6 print:p-4">
          <p className="marker text-pine print:hidden">Exercise</p>
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
        className={`grid gap-5 p-5 sm:p-7 print:grid-cols-2 print:content-start print:gap-x-8 print:gap-y-2 print:p-4 ${exercise.picture ? "sm:border-t sm:border-rule" : "pt-0 sm:pt-0"}`}
      >
        <ExerciseDetails exercise={exercise} dose={dose} note={note} />
      </div>
    </div>
  );
}
