import type { Freshness } from "./freshness.ts";
import type { LakeFigures, LakeTimes } from "./lake.ts";
import type { Memory } from "./memory.ts";
import type { PageWeight, Part } from "./page-weight.ts";
import { median, percentile } from "./statistics.ts";
import { kilobytes, megabytes, milliseconds, type Row, type Section } from "./table.ts";
import type { Throughput } from "./throughput.ts";

const aims = { scripts: 1.05, visible: 500, stale: 0, growth: 2, slug: 5 };

const part = ({ bytes, requests }: Part) => `${kilobytes(bytes)} in ${requests}`;

/** What a visitor's browser loads, against a page on which nobody has written anything. */
export function weightSection(guide: PageWeight, list: PageWeight, empty: PageWeight): Section {
  const scripts = guide.scripts.bytes / empty.scripts.bytes;
  const inline = (weight: PageWeight) =>
    `${kilobytes(weight.inline.gzip)} (${kilobytes(weight.inline.bytes)} plain)`;
  return {
    title:
      "First visit of the longest guide, gzip on the wire without headers, against an empty Next.js page",
    rows: [
      {
        what: "JavaScript",
        measured: part(guide.scripts),
        against: part(empty.scripts),
        ratio: scripts.toFixed(3),
        aim: `<= ${aims.scripts}`,
        isMet: scripts <= aims.scripts,
      },
      { what: "scripts inside the HTML", measured: inline(guide), against: inline(empty) },
      { what: "CSS", measured: part(guide.styles), against: part(empty.styles) },
      { what: "fonts", measured: part(guide.fonts), against: part(empty.fonts) },
      {
        what: "RSC prefetches on the guide",
        measured: part(guide.prefetches),
        against: part(empty.prefetches),
      },
      {
        what: "RSC prefetches on the list",
        measured: part(list.prefetches),
        against: part(empty.prefetches),
      },
      {
        what: "all requests of the guide",
        measured: part(guide.everything),
        against: part(empty.everything),
      },
      {
        what: "all requests of the list",
        measured: part(list.everything),
        against: part(empty.everything),
      },
    ],
  };
}

/**
 * How soon an edit is seen, and whether all pages agree.
 *
 * @param others how many other pages show what is edited
 */
export function freshnessSection(
  circumstances: string,
  freshness: Freshness,
  others: number,
): Section {
  const times = (what: string, figures: number[]): Row => {
    const p95 = percentile(figures, 95);
    return {
      what: `${what}: median, p95`,
      measured: `${milliseconds(median(figures))}, ${milliseconds(p95)}`,
      aim: `p95 < ${aims.visible} ms`,
      isMet: p95 < aims.visible,
    };
  };
  const which = [...freshness.stale].map(([path, count]) => `${path} ${count}x`).join(", ");
  return {
    title: `Publish to visible, ${circumstances}: ${freshness.rounds} edits, from the acknowledged write to the whole answer`,
    rows: [
      times("the page itself", freshness.page),
      times("the list", freshness.list),
      {
        what: `edits with one of ${others} pages stale on the request after`,
        measured: `${freshness.staleRounds} of ${freshness.rounds}${which && ` (${which})`}`,
        aim: String(aims.stale),
        isMet: freshness.staleRounds === aims.stale,
      },
    ],
  };
}

/** How much of what Node can do is left for visitors. */
export function throughputSection(figures: { identity: Throughput; gzip: Throughput }): Section {
  const row = (what: string, { site, bare, ratio, failures }: Throughput): Row => ({
    what,
    measured: `${Math.round(site)}/s${failures > 0 ? `, ${failures} failures` : ""}`,
    against: `${Math.round(bare)}/s`,
    ratio: `1 : ${(1 / ratio).toFixed(1)}`,
  });
  return {
    title:
      "Requests per second of the cached guide, against node:http with the same bytes and headers",
    rows: [
      row("not compressed", figures.identity),
      row("gzip (node:http has it compressed already)", figures.gzip),
    ],
  };
}

/** What the programs hold after all this, and the most they ever held, against right after their start. */
export function memorySection(
  programs: { name: string; before: Memory | undefined; after: Memory | undefined }[],
): Section {
  return {
    title: "Resident memory after all this and at its peak, against right after the start",
    rows: programs.map(({ name, before, after }) =>
      before && after
        ? {
            what: name,
            measured: `${megabytes(after.now)}, ${megabytes(after.peak)}`,
            against: megabytes(before.now),
            ratio: (after.now / before.now).toFixed(2),
          }
        : { what: name, measured: "not measured: this system has no /proc" },
    ),
  };
}

/** How long the lake takes, at each size against the smallest; how fast it writes, and what it holds. */
export function lakeSections({ times, mutationsPerSecond, memory }: LakeFigures): Section[] {
  const smallest = times[0]?.times;
  const largest = times.at(-1);
  const row = (kind: keyof LakeTimes, size: number, figures: LakeTimes): Row => {
    const [middle, p95] = [median(figures[kind]), percentile(figures[kind], 95)];
    const before = smallest === undefined ? Number.NaN : median(smallest[kind]);
    const isLargest = size === largest?.size;
    const isSlug = kind === "slug" && isLargest;
    const growth = middle / before;
    return {
      what: `${kind}, ${size} documents: median, p95`,
      measured: `${middle.toFixed(1)} ms, ${p95.toFixed(1)} ms`,
      against: `${before.toFixed(1)} ms`,
      ratio: growth.toFixed(2),
      ...(isLargest && {
        aim: `<= ${aims.growth}${isSlug ? `, p95 < ${aims.slug} ms` : ""}`,
        isMet: growth <= aims.growth && (!isSlug || p95 < aims.slug),
      }),
    };
  };
  const kinds = ["slug", "list", "references", "mutation"] as const;
  return [
    {
      title: "The lake, through HTTP, each query right after a write, against the smallest dataset",
      rows: kinds.flatMap((kind) =>
        times.map(({ size, times: figures }) => row(kind, size, figures)),
      ),
    },
    {
      title: `The lake with ${largest?.size} documents`,
      rows: [
        {
          what: "mutations per second, on disk: 8 writers against one",
          measured: `${Math.round(mutationsPerSecond.eight)}/s`,
          against: `${Math.round(mutationsPerSecond.one)}/s`,
        },
      ],
    },
    memorySection([{ name: "the lake alone", before: memory.empty, after: memory.full }]),
  ];
}
