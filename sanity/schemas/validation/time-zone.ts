export function checkTimeZone(zone: string | undefined): true | string {
  if (!zone) return true;
  try {
    // Throws where the zone is not known.
    Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return 'This time zone is not known. Write it as "Region/City", for example "Pacific/Auckland".';
  }
}
