import { defineCliConfig } from "sanity/cli";
import { project } from "./lib/project.ts";

export default defineCliConfig({
  api: { projectId: project.projectId, dataset: project.dataset },
  // The Studio is part of the Next.js application (app/studio); `sanity dev` and `sanity deploy` are not used.
  project: { basePath: "/studio" },
  schemaExtraction: { path: "sanity/schema.generated.json" },
  typegen: {
    path: "./sanity/queries/**/*.ts",
    schema: "sanity/schema.generated.json",
    generates: "sanity/types.generated.ts",
  },
});
