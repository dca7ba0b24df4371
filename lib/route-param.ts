import { decodeSegment } from "./addresses.ts";

/**
 * A dynamic part of an address as the editor wrote it. Browsers send it percent-encoded; what cannot be
 * decoded is left as it is and finds nothing.
 */
export function readParam(value: string): string {
  return decodeSegment(value) ?? value;
}
