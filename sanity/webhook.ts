/**
 * The webhook that keeps the site fresh, as it is entered for a hosted project (README, "Connect a Sanity
 * project") and as the embedded lake loads it. It speaks of published documents only.
 */
export const webhook = {
  name: "Refresh the site",
  path: "/api/revalidate",
  on: ["create", "update", "delete"] as ("create" | "update" | "delete")[],
  filter: `_type in ["article", "category", "faq", "coach", "trainingPlan", "exercise", "source", "page", "siteSettings", "redirect"]`,
  // `pointsAt` names the hubs, coaches and sports that list the document; they need a fresh look only when it
  // "moved": joined, left, or took another place. Its words reach them through the document itself.
  // `usedBefore` and `usedAfter` name the exercises of a guide, whose pages list the guides that use them.
  projection: `{
  "_id": coalesce(after()._id, before()._id),
  "_type": coalesce(after()._type, before()._type),
  "slugs": [before().slug.current, after().slug.current, before().from, after().from],
  "moved": delta::operation() != "update" || delta::changedAny((slug, publishedAt, categories, author, reviewedBy, sport, coach)),
  "pointsAt": [
    ...coalesce(before().categories[]._ref, []),
    ...coalesce(after().categories[]._ref, []),
    before().author._ref, after().author._ref,
    before().reviewedBy._ref, after().reviewedBy._ref,
    before().sport._ref, after().sport._ref,
    before().coach._ref, after().coach._ref
  ],
  "usedBefore": before().body[].exercise._ref,
  "usedAfter": after().body[].exercise._ref
}`,
};
