import type { Cta } from "./content/blocks/cta.ts";
import type { CategoryLabel } from "./content/category.ts";
import type { Link } from "./content/common.ts";

/**
 * The call to action of a guide whose editor wrote none: coaching in the guide's own sport.
 *
 * @param coaching where coaching is offered; without it there is nothing to call to
 */
export function usualCta(categories: CategoryLabel[], coaching: Link | undefined): Cta | undefined {
  if (!coaching) return undefined;
  const sport = categories.find(({ kind }) => kind === "sport")?.title;
  return {
    _type: "cta",
    tone: "coaching",
    heading: sport ? `Train for ${sport.toLowerCase()} with a coach` : "Train with a coach",
    text: "A coach who knows what hurts, what your week looks like and what you want to do next, and who changes the plan when your body asks for it.",
    link: { ...coaching, label: sport ? `See ${sport.toLowerCase()} coaching` : "See coaching" },
  };
}
