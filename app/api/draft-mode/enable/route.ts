import { defineEnableDraftMode } from "next-sanity/draft-mode";
import { draftClient } from "@/sanity/client.ts";

/** Entered by Presentation with a secret that it keeps in the dataset: only who can write there gets in. */
export async function GET(request: Request): Promise<Response> {
  return defineEnableDraftMode({ client: draftClient() }).GET(request);
}
