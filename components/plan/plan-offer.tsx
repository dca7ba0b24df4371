import { enquiryAddress } from "@/lib/addresses.ts";
import type { TrainingPlan } from "@/lib/content/training-plan.ts";
import type { Edit } from "@/lib/content/edit.ts";
import { intensityInWords, priceInWords } from "@/lib/plan-words.ts";
import { Arrow } from "../arrow.tsx";
import { CheckList } from "../check-list.tsx";

type Props = { plan: TrainingPlan; edit: Edit };

/** What a plan costs, what comes with it, and the one thing to do to get it. */
export function PlanOffer({ plan, edit }: Props) {
  const price = priceInWords(plan);
  const way = wayToGet(plan);
  const practical = [
    { name: "Delivered", value: plan.delivery },
    { name: "Sessions are set by", value: intensityInWords(plan.intensityBasis) },
    { name: "Refunds", value: plan.refundTerms },
  ].filter(({ value }) => value);

  return (
    <section aria-labelledby="offer" className="panel contours overflow-hidden rounded-md">
      <div className="grid gap-5 p-6">
        <h2 id="offer" className="text-xl">
          Get this plan
        </h2>
        {price && (
          <p
            className={`facts font-display font-bold tracking-tight ${price.length > 9 ? "text-2xl" : "text-4xl"}`}
            {...edit("price")}
          >
            {price}
          </p>
        )}
        <a href={way.href} rel="noopener" className="button">
          {way.label} <Arrow />
        </a>
        {plan.whatYouGet.length > 0 && <CheckList items={plan.whatYouGet} label="What you get" />}
        {practical.length > 0 && (
          <dl className="grid gap-3 border-t border-panel-rule pt-4 text-sm">
            {practical.map(({ name, value }) => (
              <div key={name}>
                <dt className="font-bold">{name}</dt>
                <dd className="text-on-panel-soft">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

/** Buy it where it is sold, else ask for it. */
function wayToGet({ checkoutUrl, slug, price }: TrainingPlan) {
  if (checkoutUrl)
    return { href: checkoutUrl, label: price === 0 ? "Get the plan" : "Buy the plan" };
  return { href: enquiryAddress("plan", slug), label: "Ask for this plan" };
}
