/**
 * A dynamic part of an address as the editor wrote it. Browsers send it percent-encoded; what cannot be
 * decoded is left as it is and finds nothing.
 */
export function readParam(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
