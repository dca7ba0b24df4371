import { CallToAction } from "../call-to-action.tsx";
import type { BlockProps } from "./block-props.ts";

/** A call to action in the run of the text. */
export function CtaBlock({ block }: BlockProps<"cta">) {
  return <CallToAction cta={block} />;
}
