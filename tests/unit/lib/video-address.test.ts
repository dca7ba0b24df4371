import { expect, it } from "vitest";
import { readVideoAddress } from "@/lib/video-address.ts";
import { videoFrame } from "@/lib/video-frame.ts";
import { hostile } from "../../torture.ts";

it.each([
  ["https://www.youtube.com/watch?v=aUaInS6HIGo&t=10s", "youtube-nocookie.com/embed/aUaInS6HIGo"],
  ["https://youtu.be/aUaInS6HIGo?si=x", "youtube-nocookie.com/embed/aUaInS6HIGo"],
  ["https://www.youtube.com/shorts/aUaInS6HIGo", "youtube-nocookie.com/embed/aUaInS6HIGo"],
  ["https://vimeo.com/76979871", "player.vimeo.com/video/76979871"],
])("%s is a video", (address, embed) => {
  expect(readVideoAddress(address)?.embed).toContain(embed);
});

it.each([
  "http://www.youtube.com/watch?v=aUaInS6HIGo",
  "https://www.youtube.com/@channel",
  "https://www.youtube.com.evil.example/watch?v=aUaInS6HIGo",
  "https://youtu.be/a%22onload%3D",
  "https://vimeo.com/channels/staffpicks",
  "javascript:alert(1)",
  "",
])("%s is none", (address) => {
  expect(readVideoAddress(address)).toBeUndefined();
});

it("the page in the frame says what an editor typed, and runs nothing", () => {
  const address = readVideoAddress("https://youtu.be/aUaInS6HIGo");
  if (!address) throw new Error("This is a video.");
  const html = videoFrame({ title: hostile, address, poster: `/media/x" onload="1` });
  expect(html).not.toMatch(/<script|<img src=x/);
  expect(html.match(/<img [^>]*>/g)).toEqual(['<img src="/media/x&#34; onload=&#34;1" alt="">']);
});
