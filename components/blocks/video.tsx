import { readVideoAddress } from "@/lib/video-address.ts";
import { videoFrame } from "@/lib/video-frame.ts";
import { pictureUrl } from "@/lib/picture-url.ts";
import type { BlockProps } from "./block-props.ts";
import { BlockTitle } from "./block-title.tsx";

/**
 * A video of another site. The frame holds a page of our own with one link; following it loads the player
 * into the frame. Until then nothing is asked of that site, and no script of ours is needed.
 */
export function VideoBlock({ block, titleLevel }: BlockProps<"video">) {
  const { title, summary, publisher, duration, poster } = block;
  const address = readVideoAddress(block.url);
  if (!address) return null;
  const about = [publisher, duration].filter(Boolean).join(", ");
  return (
    <div className="keep-whole grid gap-3">
      <BlockTitle level={titleLevel}>{title}</BlockTitle>
      {/* The player needs its scripts and its own origin, and a sandbox with both is none. Our own page in
          the frame has no script, and no word in it that is not escaped. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        title={`Video: ${title}`}
        srcDoc={videoFrame({
          title,
          address,
          ...(poster && { poster: pictureUrl(poster, 1280, 16 / 9) }),
        })}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        loading="lazy"
        className="no-print aspect-video w-full rounded-md border border-rule bg-panel"
      />
      {summary && <p>{summary}</p>}
      <p className="text-sm text-soft">
        {about && `${about}. `}
        <a
          href={address.watch}
          rel="noopener"
          className="text-link prints-address inline-block py-1"
        >
          Watch it on {address.host}
        </a>
      </p>
    </div>
  );
}
