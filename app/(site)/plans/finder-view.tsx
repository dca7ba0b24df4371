import { Breadcrumbs } from "@/components/breadcrumbs.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { FinderAnswer } from "@/components/plan/finder-answer.tsx";
import { FinderForm } from "@/components/plan/finder-form.tsx";
import { FinderProblems } from "@/components/plan/finder-problems.tsx";
import { readAnswers, type Typed } from "@/lib/finder/answers.ts";
import { goalsOf, rankPlans } from "@/lib/finder/rank.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { getTrainingPlanFacts } from "@/sanity/queries/training-plans.ts";
import { getSite } from "../site.ts";
import { today } from "../today.ts";

type Props = { typed?: Typed; isAsked?: boolean };

const title = "Find your plan";
const standfirst =
  "Five questions. You get the plans that fit, why they fit, and the Monday to start on. If none fits, we say so.";

/** What search engines see of the finder. */
export const finderFacts = { title, description: standfirst, path: "/plans/finder" };

/** Nothing is filled in. */
const nothingTyped: Typed = {};

/**
 * The finder's questions and, once they are answered, the plans.
 *
 * @param props.isAsked the form was sent, be it empty: what is missing is told
 */
export async function FinderView({ typed = nothingTyped, isAsked = false }: Props) {
  const [plans, settings, site, day] = await Promise.all([
    getTrainingPlanFacts(),
    getSiteSettings(),
    getSite(),
    today(),
  ]);
  const { goals, sports } = goalsOf(plans);
  const read = isAsked ? readAnswers(typed, goals, day) : undefined;
  const problems = read && "problems" in read ? read.problems : {};
  const ranking = read && "answers" in read ? rankPlans(plans, read.answers, day) : undefined;
  return (
    <main id="content" tabIndex={-1} data-part="/plans" className="outline-none">
      <PageHeading
        title={title}
        standfirst={ranking ? undefined : standfirst}
        above={
          <Breadcrumbs
            crumbs={[
              { name: site.name, path: "/" },
              { name: "Training plans", path: "/plans" },
              { name: title, path: "/plans/finder" },
            ]}
          />
        }
      />
      <div
        className={`shell grid gap-x-14 gap-y-12 py-10 md:py-16 ${ranking ? "lg:grid-cols-[minmax(0,1fr)_24rem]" : ""}`}
      >
        {ranking && <FinderAnswer ranking={ranking} coaching={settings.promo?.link} />}
        <section
          aria-label="Your answers"
          id="answers"
          className={`no-print grid content-start gap-7 self-start ${ranking ? "rounded-md border border-rule bg-card p-5 sm:p-7" : "max-w-[40rem]"}`}
        >
          <FinderProblems problems={problems} />
          {ranking && <h2 className="text-2xl">Your answers</h2>}
          <FinderForm sports={sports} typed={typed} problems={problems} />
        </section>
      </div>
    </main>
  );
}
