import { addressOf } from "@/lib/addresses.ts";
import { doseInWords, type Exercise } from "@/lib/content/exercise.ts";
import { transitionName } from "@/lib/transition-name.ts";
import { Picture } from "../picture.tsx";

/** Exercises as cards: what each looks like, what it is good for, how much of it. */
export function ExerciseList({ exercises }: { exercises: Exercise[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {exercises.map((exercise) => {
        const dose = doseInWords(exercise.dose);
        return (
          <li key={exercise._id} className="group relative flex flex-col gap-4">
            {exercise.picture && (
              <Picture
                picture={exercise.picture}
                ratio={3 / 2}
                sizes="(width >= 84rem) 25rem, (width >= 68.75rem) 30vw, (width >= 36rem) 45vw, 92vw"
                className="aspect-3/2 w-full rounded-sm border border-rule bg-card object-cover"
                transitionName={transitionName(exercise._id)}
              />
            )}
            <div
              className={`flex flex-col gap-2 ${exercise.picture ? "" : "border-t-4 border-pine pt-4"}`}
            >
              <h2 className="text-xl leading-tight">
                <a
                  href={addressOf({ ...exercise, _type: "exercise" })}
                  className="card-link decoration-2 underline-offset-4 group-hover:underline"
                >
                  {exercise.title}
                </a>
              </h2>
              {exercise.summary && (
                <p className="line-clamp-3 text-base text-soft">{exercise.summary}</p>
              )}
              {dose && <p className="facts text-sm font-semibold text-pine">{dose}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
