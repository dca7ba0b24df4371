import type { HowTo, Product, ProfilePage, WithContext } from "schema-dts";
import type { Coach } from "../content/coach.ts";
import type { Exercise } from "../content/exercise.ts";
import type { TrainingPlan } from "../content/training-plan.ts";
import { pictureUrl } from "../picture-url.ts";
import { absolute, addressOn, context, person, pictureInRatios, publisher } from "./shared.ts";
import { some, type Site } from "./shared.ts";

/** A coach's page. */
export function profileData(site: Site, coach: Coach) {
  return {
    ...context,
    "@type": "ProfilePage",
    url: addressOn(site, coach),
    mainEntity: {
      ...person(site, coach),
      description: coach.shortBio,
      image: coach.portrait && absolute(site, pictureUrl(coach.portrait, 800, 1)),
      knowsAbout: some(coach.specialities),
      knowsLanguage: some(coach.languages),
      sameAs: some(coach.socials.map(({ url }) => url)),
      worksFor: publisher(site),
    },
  } satisfies WithContext<ProfilePage>;
}

/** A plan that can be bought: without a price it is no offer, and nothing is stated. */
export function planData(site: Site, plan: TrainingPlan) {
  if (plan.price === undefined || !plan.currency) return undefined;
  const url = addressOn(site, plan);
  return {
    ...context,
    "@type": "Product",
    name: plan.title,
    description: plan.standfirst,
    url,
    image: plan.cover && pictureInRatios(site, plan.cover),
    category: plan.sport?.title,
    brand: publisher(site),
    offers: {
      "@type": "Offer",
      url,
      price: plan.price,
      priceCurrency: plan.currency,
      availability: "https://schema.org/InStock",
    },
  } satisfies WithContext<Product>;
}

/** An exercise, step by step. */
export function exerciseData(site: Site, exercise: Exercise) {
  return {
    ...context,
    "@type": "HowTo",
    name: exercise.title,
    description: exercise.summary,
    url: addressOn(site, { ...exercise, _type: "exercise" }),
    image: exercise.picture && pictureInRatios(site, exercise.picture),
    tool: some(exercise.equipment),
    step: some(
      exercise.steps.map((text, index) => ({
        "@type": "HowToStep" as const,
        position: index + 1,
        text,
      })),
    ),
    publisher: publisher(site),
    inLanguage: "en-NZ",
  } satisfies WithContext<HowTo>;
}
