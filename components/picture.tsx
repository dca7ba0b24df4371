import type { CSSProperties } from "react";
import type { Picture as PictureData } from "@/lib/content/picture.ts";
import { pictureUrl, pictureWidths } from "@/lib/picture-url.ts";

type Props = {
  picture: PictureData;
  /** Width divided by height; without it the picture keeps its own. */
  ratio?: number;
  /** How wide the picture is shown, as `sizes` of an `img` says it. */
  sizes: string;
  /** The picture that a visitor sees first: it is fetched at once, before the others. */
  isHero?: boolean;
  className?: string;
  /** A name that list and detail share, so that the browser moves the one into the other. */
  transitionName?: string;
};

/**
 * A picture of the content lake in as many sizes as screens need, with a blurred stand-in while it loads.
 * Without words for it, it is decorative to whoever cannot see it.
 */
export function Picture({ picture, ratio, sizes, isHero, className, transitionName }: Props) {
  const own = ownSize(picture);
  const largest = ratio ? Math.min(own.width, own.height * ratio) : own.width;
  const widths = pictureWidths.filter((width, index) => index === 0 || width <= largest);
  const width = widths.at(-1) ?? pictureWidths[0];
  const height = Math.round(width / (ratio ?? own.width / own.height));
  const source = (wanted: number) => pictureUrl(picture, wanted, ratio);

  return (
    // Not next/image: the content lake cuts pictures already, and this needs no script.
    <img
      src={source(widths.find((one) => one >= 800) ?? width)}
      srcSet={widths.map((one) => `${source(one)} ${one}w`).join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={picture.decorative ? "" : (picture.alt ?? "")}
      loading={isHero ? "eager" : "lazy"}
      fetchPriority={isHero ? "high" : undefined}
      decoding="async"
      className={className}
      style={standIn(picture, transitionName)}
    />
  );
}

/** Size in pixels once the editor's crop is taken. */
function ownSize({ width, height, crop }: PictureData): { width: number; height: number } {
  if (!crop) return { width, height };
  return {
    width: Math.max(1, width * (1 - crop.left - crop.right)),
    height: Math.max(1, height * (1 - crop.top - crop.bottom)),
  };
}

/** Only plain base64 goes into a style: anything else could end the address and start another rule. */
const plainData = /^data:image\/[a-z+]+;base64,[A-Za-z0-9+/]+=*$/;

function standIn({ lqip, hotspot }: PictureData, viewTransitionName?: string): CSSProperties {
  return {
    ...(lqip &&
      plainData.test(lqip) && { backgroundImage: `url("${lqip}")`, backgroundSize: "cover" }),
    ...(hotspot && { objectPosition: `${percent(hotspot.x)} ${percent(hotspot.y)}` }),
    ...(viewTransitionName && { viewTransitionName }),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
