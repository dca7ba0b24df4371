import { LRUCache } from "lru-cache";
import { z } from "zod";
import { project } from "@/lib/project.ts";

/** What `pictureUrl` asks for, and nothing else: whoever asks for other sizes cannot keep the lake busy. */
const parameters = z.strictObject({
  w: z.coerce.number().int().min(16).max(2000),
  h: z.coerce.number().int().min(16).max(2500).optional(),
  rect: z
    .string()
    .regex(/^\d{1,5}(,\d{1,5}){3}$/)
    .optional(),
  fit: z.enum(["crop", "max"]).optional(),
  auto: z.literal("format").optional(),
});
const file = /^[a-f0-9]{40}-\d{1,5}x\d{1,5}\.(png|jpg|jpeg|webp|gif|avif|svg)$/;

type Answer = { bytes: ArrayBuffer; headers: Record<string, string> };

/** Pictures that were asked for lately, so that a page is whole while the lake is away. Sizes in bytes. */
const recent = new LRUCache<string, Answer>({
  maxSize: 64 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.byteLength + 1,
});

/**
 * The embedded lake's pictures. The lake listens on this machine only, so visitors get them through the site.
 * Answers 404 for what is not a picture of the lake, 502 while the lake is away.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/media/[...path]">,
): Promise<Response> {
  const { path } = await params;
  const [folder, projectId, dataset, name = "", ...rest] = path;
  const asked = parameters.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const isPicture =
    folder === "images" &&
    projectId === project.projectId &&
    dataset === project.dataset &&
    file.test(name) &&
    !rest.length;
  if (!project.lakeUrl || !isPicture || !asked.success)
    return new Response("No such picture.", { status: 404 });

  const query = new URLSearchParams(
    Object.entries(asked.data).map(([key, value]) => [key, String(value)]),
  );
  const address = `${project.lakeUrl}/${path.join("/")}?${query.toString()}`;
  const accept = ["image/avif", "image/webp"]
    .filter((type) => request.headers.get("accept")?.includes(type))
    .join(",");

  const answer = recent.get(accept + address) ?? (await fetchPicture(address, accept));
  if (typeof answer === "number")
    return new Response("The picture could not be had.", { status: answer });
  recent.set(accept + address, answer);

  const { bytes, headers } = answer;
  const isKnown =
    headers.ETag !== undefined && request.headers.get("if-none-match") === headers.ETag;
  return new Response(isKnown ? null : bytes, { status: isKnown ? 304 : 200, headers });
}

async function fetchPicture(address: string, accept: string): Promise<Answer | number> {
  try {
    const answer = await fetch(address, { headers: { Accept: accept || "image/*" } });
    if (!answer.ok) return answer.status === 404 ? 404 : 502;
    const etag = answer.headers.get("etag");
    return {
      bytes: await answer.arrayBuffer(),
      headers: {
        "Content-Type": answer.headers.get("content-type") ?? "application/octet-stream",
        // An asset's name is the hash of its bytes: what is under a name never changes.
        "Cache-Control": "public, max-age=31536000, immutable",
        Vary: "Accept",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        ...(etag ? { ETag: etag } : {}),
      },
    };
  } catch (error) {
    console.warn(`A picture could not be had from the content lake. (${String(error)})`);
    return 502;
  }
}
