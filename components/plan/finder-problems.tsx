import type { Question } from "@/lib/finder/answers.ts";
import { finderFieldId } from "./finder-form.tsx";

/** What has to be mended before there is an answer. The browser puts the focus here, so that it is read first. */
export function FinderProblems({ problems }: { problems: { [Name in Question]?: string } }) {
  const list = Object.entries(problems);
  if (list.length === 0) return null;
  return (
    <div
      role="group"
      aria-labelledby="finder-problems"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is the answer to what was just sent
      autoFocus
      className="grid gap-3 rounded-md border-2 border-urgent bg-urgent-tint p-5"
    >
      <h2 id="finder-problems" className="text-xl text-urgent">
        {list.length === 1
          ? "One answer is missing or cannot be used"
          : `${list.length} answers are missing or cannot be used`}
      </h2>
      <ul className="grid gap-1.5">
        {list.map(([question, words]) => (
          <li key={question}>
            {/* Object.entries forgets the type of its keys. */}
            <a
              href={`#${finderFieldId(question as Question)}`}
              className="font-bold text-urgent underline"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
