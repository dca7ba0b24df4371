import type { GuideRendering } from "./guide-rendering.ts";
import type { Lighthouse } from "./lighthouse.ts";
import { kilobytes, milliseconds, type Row, type Section } from "./table.ts";

const aims = { performance: 95, other: 100, lcp: 2000, cls: 0.02, tbt: 100 };

/**
 * What Lighthouse says of some pages on a phone, beside what it says of an empty Next.js page: how much of it is this
 * machine.
 */
export function lighthouseSection(
  pages: { path: string; seen: Lighthouse }[],
  empty: Lighthouse,
): Section {
  const times = ({ lcp, cls, tbt }: Lighthouse) =>
    `${milliseconds(lcp)}, ${cls.toFixed(3)}, ${milliseconds(tbt)}`;
  return {
    title: "Lighthouse on a simulated phone, median of three, against an empty Next.js page",
    rows: pages.flatMap(({ path, seen }): Row[] => {
      const { performance, scores, lcp, cls, tbt, failed } = seen;
      return [
        {
          what: `${path}: performance`,
          measured: String(performance),
          against: String(empty.performance),
          aim: `>= ${aims.performance}`,
          isMet: performance >= aims.performance,
        },
        {
          what: `${path}: accessibility, best practices, SEO`,
          measured: `${scores.accessibility}, ${scores["best-practices"]}, ${scores.seo}${failed.length > 0 ? ` (${failed.join(", ")})` : ""}`,
          aim: `${aims.other} each`,
          isMet: [scores.accessibility, scores["best-practices"], scores.seo].every(
            (score) => score >= aims.other,
          ),
        },
        {
          what: `${path}: LCP, CLS, TBT`,
          measured: times(seen),
          against: times(empty),
          aim: `< ${aims.lcp} ms, ${aims.cls}, ${aims.tbt} ms`,
          isMet: lcp < aims.lcp && cls < aims.cls && tbt < aims.tbt,
        },
      ];
    }),
  };
}

/** What a long guide costs when it is rendered. */
export function renderingSection({ words, time, perThousand }: GuideRendering): Section {
  const { document, forReact, gzip } = perThousand;
  return {
    title: `A guide of ${words} words that nobody has asked for before`,
    rows: [
      { what: "from the request to the whole answer, median", measured: milliseconds(time) },
      {
        what: "HTML and RSC per 1,000 words; RSC alone",
        measured: `${kilobytes(document)}; ${kilobytes(forReact)}`,
      },
      { what: "HTML and RSC per 1,000 words, gzip", measured: kilobytes(gzip) },
    ],
  };
}
