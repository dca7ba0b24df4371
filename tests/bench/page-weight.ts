import { gzipSync } from "node:zlib";
import { chromium, type Browser, type CDPSession } from "playwright";
import { browserArguments, findBrowser } from "../../scripts/browser.ts";

/** A part of what a page loads; bytes as they came over the wire, compressed, without the headers. */
export type Part = { bytes: number; requests: number };

export type PageWeight = {
  scripts: Part;
  styles: Part;
  fonts: Part;
  /** What Next.js fetches of other pages before anybody asks for them. */
  prefetches: Part;
  /** All of the above, the document and pictures. */
  everything: Part;
  /** Scripts inside the document, bytes: as written, and compressed by themselves. */
  inline: { bytes: number; gzip: number };
};

type Received = { kind: string; isPrefetch: boolean; headerBytes: number; bytes: number };

/** How long a page has to be quiet before it counts as loaded, ms. */
const quiet = 1000;

/** Weighs a page as a visitor's first visit would find it. */
export async function weighPage(address: string): Promise<PageWeight> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments,
  });
  try {
    return await weigh(browser, address);
  } finally {
    await browser.close();
  }
}

async function weigh(browser: Browser, address: string): Promise<PageWeight> {
  const page = await browser.newPage();
  const received = await record(await page.context().newCDPSession(page));
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  const html = (await answer?.text()) ?? "";
  // Links are prefetched, and pictures loaded, when they scroll into view.
  await page.evaluate(async () => {
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: innerHeight, behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await page.waitForTimeout(quiet);

  const all = [...received.values()];
  return {
    scripts: sum(all.filter(({ kind }) => kind === "Script")),
    styles: sum(all.filter(({ kind }) => kind === "Stylesheet")),
    fonts: sum(all.filter(({ kind }) => kind === "Font")),
    prefetches: sum(all.filter(({ isPrefetch }) => isPrefetch)),
    everything: sum(all),
    inline: inlineScripts(html),
  };
}

/** Notes every answer from the network, by Chromium's own count. */
async function record(session: CDPSession): Promise<Map<string, Received>> {
  const received = new Map<string, Received>();
  const prefetches = new Set<string>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    const names = Object.keys(request.headers).map((name) => name.toLowerCase());
    if (names.includes("rsc") || new URL(request.url).searchParams.has("_rsc"))
      prefetches.add(requestId);
  });
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (!response.url.startsWith("http")) return;
    // At this moment the headers have arrived, and nothing else has.
    const headerBytes = response.encodedDataLength;
    received.set(requestId, {
      kind: type,
      isPrefetch: prefetches.has(requestId),
      headerBytes,
      bytes: 0,
    });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const answer = received.get(requestId);
    if (answer) answer.bytes = encodedDataLength - answer.headerBytes;
  });
  await session.send("Network.enable");
  return received;
}

function sum(answers: Received[]): Part {
  return {
    bytes: answers.reduce((total, { bytes }) => total + bytes, 0),
    requests: answers.length,
  };
}

/** Scripts with a type of their own are data: structured data, speculation rules. */
function inlineScripts(html: string): PageWeight["inline"] {
  const scripts = [...html.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>(.*?)<\/script>/gs)];
  const text = scripts.map(([, script = ""]) => script).join("\n");
  return { bytes: Buffer.byteLength(text), gzip: gzipSync(text).length };
}
