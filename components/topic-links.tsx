import { addressOf } from "@/lib/addresses.ts";
import { type CategoryLabel, categoryKinds } from "@/lib/content/category.ts";

export const kindNames: Record<(typeof categoryKinds)[number], string> = {
  sport: "By sport",
  bodyArea: "Where it hurts",
  condition: "By condition",
  topic: "By topic",
};

/** Ways into the guides: topics in use, grouped by what they are. */
export function TopicLinks({ topics }: { topics: (CategoryLabel & { count: number })[] }) {
  const groups = [
    ...categoryKinds.map((kind) => ({
      name: kindNames[kind],
      topics: topics.filter((topic) => topic.kind === kind),
    })),
    { name: "More topics", topics: topics.filter(({ kind }) => !kind) },
  ].filter((group) => group.topics.length > 0);
  if (groups.length === 0) return null;

  return (
    <nav
      aria-label="Topics"
      className="grid gap-x-10 gap-y-6 border-y border-rule py-8 sm:grid-cols-2 lg:grid-cols-4"
    >
      {groups.map(({ name, topics: members }) => (
        <div key={name}>
          <p className="mb-2.5 font-display font-bold">{name}</p>
          <ul className="flex flex-wrap gap-2">
            {members.map((topic) => (
              <li key={topic._id}>
                <a
                  href={addressOf({ ...topic, _type: "category" })}
                  className="inline-flex min-h-11 items-center rounded-full border border-edge px-4 py-1 text-sm leading-tight font-semibold hover:border-ink hover:bg-ink hover:text-paper"
                >
                  {topic.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
