import { createImageUrlBuilder } from "@sanity/image-url";
import type { Picture } from "./content/picture.ts";
import { project } from "./project.ts";

// The embedded lake listens on this machine only, so its pictures reach visitors through the site.
const builder = createImageUrlBuilder({
  projectId: project.projectId,
  dataset: project.dataset,
  ...(project.lakeUrl ? { baseUrl: "/media" } : {}),
});

/** The widths that pictures come in, in pixels: few enough to be cached, close enough to fit any screen. */
export const pictureWidths = [320, 480, 640, 800, 960, 1280, 1600, 2000] as const;

/**
 * The address of a picture in one size, cut as the editor set crop and hotspot, in the best format that
 * the browser takes.
 *
 * @param width  in pixels
 * @param ratio  width divided by height; without it the picture keeps its own
 */
export function pictureUrl(picture: Picture, width: number, ratio?: number): string {
  const { id, crop, hotspot } = picture;
  const image = builder
    .image({ asset: { _ref: id }, ...(crop && { crop }), ...(hotspot && { hotspot }) })
    .width(width)
    .auto("format");
  return (ratio ? image.height(Math.round(width / ratio)).fit("crop") : image.fit("max")).url();
}
