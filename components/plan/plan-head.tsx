import { addressOf } from "@/lib/addresses.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import { levelInWords, priceInWords } from "@/lib/plan-words.ts";
import type { Crumb } from "@/lib/structured-data.ts";
import { transitionName } from "@/lib/transition-name.ts";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { Picture } from "../picture.tsx";

type Props = { plan: TrainingPlan; crumbs: Crumb[]; edit: Edit };

/** Name, event and picture of a plan, with its price and the way to it. */
export function PlanHead({ plan, crumbs, edit }: Props) {
  const { sport, level, cover } = plan;
  const price = priceInWords(plan);
  const sportAddress = sport && addressOf({ ...sport, _type: "category" });
  const labels = [plan.event, levelInWords(level)].filter(Boolean);
  return (
    <header className="panel contours overflow-hidden">
      <div
        className={`shell grid items-center gap-x-14 gap-y-8 pt-5 pb-10 lg:pt-8 lg:pb-16 ${cover ? "lg:grid-cols-12" : ""}`}
      >
        <div className={`grid gap-4 ${cover ? "lg:col-span-7" : ""}`}>
          <Breadcrumbs crumbs={crumbs} />
          <p className="marker empty:hidden">
            {sport && sportAddress && (
              <a href={sportAddress} className="inline-block py-1 underline underline-offset-4">
                {sport.title}
              </a>
            )}
            {labels.length > 0 && <span>{`${sport ? "· " : ""}${labels.join(" · ")}`}</span>}
          </p>
          <h1 className="max-w-[18ch] text-4xl font-extrabold" {...edit("title")}>
            {plan.title}
          </h1>
          {plan.standfirst && (
            <p className="max-w-standfirst text-xl text-on-panel-soft" {...edit("standfirst")}>
              {plan.standfirst}
            </p>
          )}
          <p className="mt-2 lg:hidden">
            <a href="#offer" className="button">
              {price ? `See what you get for ${price}` : "See what you get"}
            </a>
          </p>
        </div>
        {cover && (
          <div className="max-lg:hidden lg:col-span-5" {...edit("cover")}>
            <Picture
              picture={cover}
              ratio={4 / 3}
              sizes="(width >= 84rem) 32rem, (width >= 68.75rem) 40vw, 1px"
              isHero
              className="aspect-4/3 w-full rounded-sm object-cover"
              transitionName={transitionName(plan._id)}
            />
          </div>
        )}
      </div>
    </header>
  );
}
