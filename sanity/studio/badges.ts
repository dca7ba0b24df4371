import type { DocumentBadgeComponent, DocumentBadgesResolver } from "sanity";
import { isReviewDue, isScheduled } from "./review-dates.ts";

const reviewDueBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const nextReviewDue = (draft ?? published)?.nextReviewDue;
  if (!isReviewDue(nextReviewDue)) return null;
  return {
    label: "Review due",
    title: `The next review was due on ${String(nextReviewDue)}.`,
    color: "warning",
  };
};
reviewDueBadge.displayName = "ReviewDueBadge";

const scheduledBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const publishedAt = (draft ?? published)?.publishedAt;
  if (!isScheduled(publishedAt)) return null;
  return {
    label: "Scheduled",
    title: `Visitors see this from ${new Date(String(publishedAt)).toLocaleString()}, once it is published.`,
    color: "primary",
  };
};
scheduledBadge.displayName = "ScheduledBadge";

export const documentBadges: DocumentBadgesResolver = (badges, { schemaType }) =>
  schemaType === "article" ? [...badges, reviewDueBadge, scheduledBadge] : badges;
