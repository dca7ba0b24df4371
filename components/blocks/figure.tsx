import { Picture } from "../picture.tsx";
import type { BlockProps } from "./block-props.ts";

/** A picture with its caption; a wide one reaches into the margin where there is one. */
export function FigureBlock({ block: { picture, size } }: BlockProps<"figure">) {
  const isWide = size === "wide";
  return (
    <figure className={isWide ? "xl:-mr-[min(12rem,14vw)]" : ""}>
      <Picture
        picture={picture}
        sizes={
          isWide
            ? "(width >= 84rem) 54rem, (width >= 68.75rem) 42rem, 92vw"
            : "(width >= 68.75rem) 42rem, 92vw"
        }
        className="w-full rounded-sm border border-rule bg-card"
      />
      {(picture.caption || picture.credit) && (
        <figcaption className="mt-2.5 max-w-measure text-sm text-soft">
          {picture.caption} {picture.credit && `Picture: ${picture.credit}`}
        </figcaption>
      )}
    </figure>
  );
}
