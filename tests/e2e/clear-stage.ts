export { clearStage as default } from "./stage.ts";
