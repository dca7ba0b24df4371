import type { DocumentBadgeComponent, DocumentBadgesResolver } from "sanity";
import { ENQUIRY_STATUSES } from "../schemas/documents/enquiry.ts";
import { enquiryStatusOf } from "./enquiry-reply.ts";
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

const statusColors = { new: "warning", answered: "success", closed: "primary" } as const;

const enquiryStatusBadge: DocumentBadgeComponent = ({ published }) => {
  const status = enquiryStatusOf(published);
  const title = ENQUIRY_STATUSES.find(({ value }) => value === status)?.title;
  return title ? { label: title, color: statusColors[status] } : null;
};
enquiryStatusBadge.displayName = "EnquiryStatusBadge";

export const documentBadges: DocumentBadgesResolver = (badges, { schemaType }) => {
  if (schemaType === "article") return [...badges, reviewDueBadge, scheduledBadge];
  return schemaType === "enquiry" ? [...badges, enquiryStatusBadge] : badges;
};
