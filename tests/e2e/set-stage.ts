export { setStage as default } from "./stage.ts";
