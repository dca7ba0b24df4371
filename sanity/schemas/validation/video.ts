import { readVideoAddress } from "@/lib/video-address.ts";

/** Only hosts whose player the site knows how to hold back until a visitor presses play. */
export function checkVideoAddress(url: string | undefined): true | string {
  if (!url || readVideoAddress(url)) return true;
  return "Paste the address of one video on youtube.com or vimeo.com, beginning with https://.";
}
