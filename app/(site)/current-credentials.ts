import { type CoachCard, validCredentials } from "@/lib/content/coach.ts";
import { today } from "./today.ts";

/**
 * A coach with the credentials that are valid today. A page that shows nothing which expires need not be
 * rendered again when a day ends.
 */
export async function withCurrentCredentials<Coach extends CoachCard>(
  coach: Coach,
): Promise<Coach> {
  if (!coach.credentials.some(({ expires }) => expires)) return coach;
  return { ...coach, credentials: validCredentials(coach.credentials, await today()) };
}
