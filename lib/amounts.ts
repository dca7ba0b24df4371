/** "NZ$149": the currency is always named, because athletes come from many countries. */
export function formatPrice(price: number, currency: string): string {
  const digits = Number.isInteger(price) ? 0 : 2;
  try {
    return new Intl.NumberFormat("en", {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(price);
  } catch {
    // Three letters that are no currency.
    return `${currency} ${price.toFixed(digits)}`;
  }
}

/** "6.5": hours with one decimal at most. */
export function formatHours(hours: number): string {
  return String(Math.round(hours * 10) / 10);
}

/** "1 hour", "6.5 hours": one is what is written as one. */
export function inHours(hours: number): string {
  const written = formatHours(hours);
  return `${written} ${written === "1" ? "hour" : "hours"}`;
}

/** "45 min", "1 h 30 min", "2 h". */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
