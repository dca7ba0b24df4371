import { llmsText } from "@/lib/llms-text.ts";
import { siteUrl } from "@/lib/site-url.ts";
import { getCoachCards } from "@/sanity/queries/coaches.ts";
import { getExercises } from "@/sanity/queries/exercises.ts";
import { getFeed } from "@/sanity/queries/feed.ts";
import { getSiteSettings } from "@/sanity/queries/site-settings.ts";
import { getTrainingPlanCards } from "@/sanity/queries/training-plans.ts";

/** What is here, for language models (llmstxt.org). */
export async function GET(): Promise<Response> {
  const [settings, guides, exercises, plans, coaches] = await Promise.all([
    getSiteSettings(),
    getFeed(),
    getExercises(),
    getTrainingPlanCards(),
    getCoachCards(),
  ]);
  return new Response(llmsText(siteUrl, settings, { guides, exercises, plans, coaches }), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
