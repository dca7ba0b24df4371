import { formatDate } from "@/lib/dates.ts";

/** A date for people and for machines. */
export function Day({ value, format }: { value: string; format?: "day" | "month" }) {
  return <time dateTime={value}>{formatDate(value, format)}</time>;
}
