/** The business keeps New Zealand time: a guide published on Monday morning there says Monday. */
const timeZone = "Pacific/Auckland";

/** Writes days as `2026-03-01`. */
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone });

const formats = {
  day: new Intl.DateTimeFormat("en-NZ", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  }),
  month: new Intl.DateTimeFormat("en-NZ", { month: "long", year: "numeric", timeZone }),
};

/**
 * A date for people to read.
 *
 * @param value a day (`2026-03-01`) or a moment (`2026-03-01T08:00:00Z`)
 * @param format `day`: 1 March 2026; `month`: March 2026
 */
export function formatDate(value: string, format: keyof typeof formats = "day"): string {
  const date = dateOf(value);
  return Number.isNaN(date.getTime()) ? value : formats[format].format(date);
}

/** The day that it is in New Zealand at a moment: `2026-03-01`. */
export function dayIn(moment: string): string {
  return isoDay.format(dateOf(moment));
}

/** A day or a moment as a date. A day has no hour: at 06:00 UTC it is that day in New Zealand, summer and winter. */
export function dateOf(value: string): Date {
  return new Date(value.length === 10 ? `${value}T06:00:00Z` : value);
}
