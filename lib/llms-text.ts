import { addressOf } from "./addresses.ts";
import type { ArticleCard } from "./content/article.ts";
import type { CoachCard } from "./content/coach.ts";
import type { Exercise } from "./content/exercise.ts";
import type { SiteSettings } from "./content/site-settings.ts";
import type { TrainingPlanCard } from "./content/training-plan.ts";

type Listed = {
  guides: ArticleCard[];
  exercises: Exercise[];
  plans: TrainingPlanCard[];
  coaches: CoachCard[];
};

/** The site in short for language models, as llmstxt.org describes it; guides lead to their Markdown form. */
export function llmsText(siteUrl: string, settings: SiteSettings, listed: Listed): string {
  const { name, description, tagline } = settings;
  const sections = [
    section(
      "Guides",
      listed.guides.map((guide) => line(guide.title, addressOf(guide), ".md", guide.standfirst)),
    ),
    section(
      "Exercises",
      listed.exercises.map((one) =>
        line(one.title, addressOf({ ...one, _type: "exercise" }), "", one.summary),
      ),
    ),
    section(
      "Training plans",
      listed.plans.map((plan) => line(plan.title, addressOf(plan), "", plan.standfirst)),
    ),
    section(
      "Coaches",
      listed.coaches.map((coach) => line(coach.name, addressOf(coach), "", coach.shortBio)),
    ),
    section("Optional", [
      line("Questions and answers", "/faq", "", "Short answers to what people ask first"),
      line("Feed", "/feed.xml", "", "The newest guides, as Atom"),
    ]),
  ];
  const summary = description ?? tagline;
  return [`# ${oneLine(name)}`, summary && `> ${oneLine(summary)}`, ...sections]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");

  function line(title: string, path: string | undefined, ending: string, note?: string) {
    if (path === undefined) return undefined;
    const link = `- [${label(title)}](${siteUrl}${path}${ending})`;
    return note ? `${link}: ${oneLine(note)}` : link;
  }
}

function section(title: string, lines: (string | undefined)[]): string | undefined {
  const known = lines.filter((one) => one !== undefined);
  return known.length > 0 ? `## ${title}\n\n${known.join("\n")}` : undefined;
}

/** Words within a link's brackets. */
function label(words: string): string {
  return oneLine(words).replaceAll(/[[\]\\]/g, String.raw`\$&`);
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
