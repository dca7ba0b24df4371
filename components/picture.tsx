import type { CSSProperties } from "react";
import type { Picture as PictureData } from "@/lib/content/picture.ts";
import { pictureUrl, pictureWidths } from "@/lib/picture-url.ts";

type Props = {
  picture: PictureData;
  /** Width divided by height; without it the picture keeps its own. */
  ratio?: number;
  /** The same for screens that are narrower than a desk's: a shape that is not shown whole there costs a phone time. */
  narrowRatio?: number;
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
export function Picture(props: Props) {
  const { picture, ratio, narrowRatio, sizes, isHero, className, transitionName } = props;
  const widths = widthsOf(picture, ratio);
  const width = widths.at(-1) ?? pictureWidths[0];
  const { width: ownWidth, height: ownHeight } = ownSize(picture);

  // Not next/image: the content lake cuts pictures already, and this needs no script.
  const image = (
    <img
      src={pictureUrl(picture, widths.find((one) => one >= 800) ?? width, ratio)}
      srcSet={sourceSet(picture, ratio)}
      sizes={sizes}
      width={width}
      height={Math.round(width / (ratio ?? ownWidth / ownHeight))}
      alt={picture.decorative ? "" : (picture.alt ?? "")}
      loading={isHero ? "eager" : "lazy"}
      fetchPriority={isHero ? "high" : undefined}
      decoding="async"
      className={className}
      style={standIn(picture, transitionName)}
    />
  );
  if (!narrowRatio) return image;
  return (
    <picture className="contents">
      <source media="(width < 68.75rem)" srcSet={sourceSet(picture, narrowRatio)} sizes={sizes} />
      {image}
    </picture>
  );
}

/** The widths in which a picture is there, cut to a shape, in pixels. */
function widthsOf(picture: PictureData, ratio: number | undefined): number[] {
  const { width, height } = ownSize(picture);
  const largest = ratio ? Math.min(width, height * ratio) : width;
  return pictureWidths.filter((one, index) => index === 0 || one <= largest);
}

function sourceSet(picture: PictureData, ratio: number | undefined): string {
  return widthsOf(picture, ratio)
    .map((width) => `${pictureUrl(picture, width, ratio)} ${width}w`)
    .join(", ");
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
