"use client";

import { NextStudio } from "next-sanity/studio/client-component";
import config from "../../../sanity.config.ts";
import { project } from "@/lib/project.ts";
import { isReachable } from "../../../sanity/studio/lake-reach.ts";
import { Notice } from "./notice.tsx";
import { useLakeAnswers } from "./use-lake-answers.ts";

export default function StudioApp() {
  const isHere = isReachable(window.location.hostname);
  const answers = useLakeAnswers(isHere ? project.lakeUrl : undefined);

  if (!isHere)
    return (
      <Notice>
        The embedded content lake answers only on the machine it runs on. Open the Studio there, or
        connect a Sanity project to edit from anywhere.
      </Notice>
    );
  if (answers === "no")
    return (
      <Notice>
        The content lake does not answer at {project.lakeUrl}. Start it with “npm run lake”; the
        Studio opens as soon as it is there.
      </Notice>
    );
  if (answers === "asking") return <Notice>Loading the Studio…</Notice>;
  return <NextStudio config={config} unstable__noScript={false} />;
}
