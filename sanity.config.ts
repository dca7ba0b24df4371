import { visionTool } from "@sanity/vision";
import { ActivityIcon } from "@sanity/icons/Activity";
import { defineConfig } from "sanity";
import { presentationTool } from "sanity/presentation";
import { structureTool } from "sanity/structure";
import { project } from "./lib/project.ts";
import { schemaTypes } from "./sanity/schemas/index.ts";
import { documentActions, newDocumentOptions } from "./sanity/studio/actions.ts";
import { documentBadges } from "./sanity/studio/badges.ts";
import { comments, lakeOptions } from "./sanity/studio/lake-options.ts";
import { presentationOptions } from "./sanity/studio/presentation.ts";
import { structure } from "./sanity/studio/structure.ts";
import { templates } from "./sanity/studio/templates.ts";

/** Vision asks the store anything: a tool for developers, or for one's own machine. */
const withVision = process.env.NODE_ENV === "development" || Boolean(project.lakeUrl);

export default defineConfig({
  name: "default",
  title: "Sport coaching",
  icon: ActivityIcon,
  basePath: "/studio",
  projectId: project.projectId,
  dataset: project.dataset,
  ...lakeOptions,
  schema: { types: schemaTypes, templates: (existing) => [...existing, ...templates] },
  document: {
    actions: documentActions,
    badges: documentBadges,
    newDocumentOptions,
    comments,
  },
  plugins: [
    structureTool({ structure, title: "Content" }),
    presentationTool(presentationOptions),
    ...(withVision
      ? [visionTool({ defaultApiVersion: project.apiVersion, defaultDataset: project.dataset })]
      : []),
  ],
});
