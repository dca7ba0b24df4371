/** Today as an ISO date, in the editor's own time zone. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function isReviewDue(nextReviewDue: unknown, now = new Date()): boolean {
  return typeof nextReviewDue === "string" && nextReviewDue !== "" && nextReviewDue <= today(now);
}

export function isScheduled(publishedAt: unknown, now = new Date()): boolean {
  return typeof publishedAt === "string" && Date.parse(publishedAt) > now.getTime();
}
