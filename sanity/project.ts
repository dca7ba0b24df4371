export { project } from "../lib/project.ts";
