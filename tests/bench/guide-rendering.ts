import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { visit } from "../e2e/site.ts";
import { lakeClient } from "../e2e/stage.ts";
import { median } from "./statistics.ts";

/** What a long guide costs when nobody has asked for it before. */
export type GuideRendering = {
  words: number;
  /** From the request to the whole answer, median, ms. */
  time: number;
  /** Bytes per 1,000 words of text: the document, the part of it that is for React, and both compressed. */
  perThousand: { document: number; forReact: number; gzip: number };
};

const rounds = 5;
const wanted = 5000;

const block = z.looseObject({ _key: z.string(), _type: z.string() });

/** Renders a guide of 5,000 words, made of the paragraphs and blocks of a real one, under new addresses. */
export async function measureGuideRendering(id: string): Promise<GuideRendering> {
  const found = await lakeClient().getDocument(id);
  const { body } = z.object({ body: z.array(block) }).parse(found);
  const wordsOnce = wordsOf(JSON.stringify(body));
  const times = Math.ceil(wanted / Math.max(1, wordsOnce));
  const longBody = Array.from({ length: times }, (_, turn) =>
    body.map((item) => ({ ...item, _key: `${item._key}-${turn}` })),
  ).flat();

  const made: string[] = [];
  const durations: number[] = [];
  let html = "";
  try {
    for (let round = 0; round < rounds; round += 1) {
      const slug = `long-${randomUUID()}`;
      const { _id } = await lakeClient().create({
        ...found,
        _id: `article-${slug}`,
        _type: "article",
        title: `Long guide ${round}`,
        slug: { _type: "slug", current: slug },
        body: longBody,
      });
      made.push(_id);
      const start = performance.now();
      const answer = await visit(`/guides/${slug}`);
      durations.push(performance.now() - start);
      if (answer.status !== 200) throw new Error(`The long guide answers ${answer.status}.`);
      html = answer.html;
    }
  } finally {
    for (const one of made) await lakeClient().delete(one);
  }
  const forReact = [...html.matchAll(/<script>self\.__next_f\.push\(.*?<\/script>/gs)]
    .map(([script]) => script)
    .join("");
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const words = main
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .split(/\s+/)
    .filter(Boolean).length;
  const per = (bytes: number) => (bytes / words) * 1000;
  return {
    words,
    time: median(durations),
    perThousand: {
      document: per(Buffer.byteLength(html)),
      forReact: per(Buffer.byteLength(forReact)),
      gzip: per(gzipSync(html).length),
    },
  };
}

/** Roughly the words of a stored text: those of its spans and other long strings. */
function wordsOf(stored: string): number {
  return [...stored.matchAll(/"(?:text|lead|note|caption)":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, words = ""]) => words.split(/\s+/).length)
    .reduce((sum, count) => sum + count, 0);
}
