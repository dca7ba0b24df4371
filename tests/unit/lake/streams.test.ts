import type { ListenEvent, SanityClient } from "@sanity/client";
import { applyPatch } from "mendoza";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLakeFetch } from "../../../sanity/lake/browser-fetch.ts";
import { testLake, until } from "./support.ts";
import type { TestLake } from "./support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

type Event = ListenEvent<Record<string, unknown>>;

/** Collects what a listener gets, once it is welcome. */
async function listening(client: SanityClient, query: string, params = {}, options = {}) {
  const events: Event[] = [];
  const errors: unknown[] = [];
  const subscription = client
    .listen(query, params, { events: ["welcome", "mutation", "reconnect"], ...options })
    .subscribe({
      next: (event) => events.push(event as Event),
      error: (error: unknown) => errors.push(error),
    });
  await until(
    () => events.some((event) => event.type === "welcome") || errors.length > 0,
    "welcome",
  );
  const mutations = () => events.filter((event) => event.type === "mutation");
  return { events, errors, mutations, stop: () => subscription.unsubscribe() };
}

describe.each(["server-sent events", "a WebSocket"])("listening over %s", (transport) => {
  const client = () => {
    if (transport === "server-sent events") return lake.client();
    const lakeFetch = createLakeFetch(lake.url);
    return lake.client({ resolveFetch: () => lakeFetch });
  };

  test("appear, update, disappear, with what the Studio needs", async () => {
    const listener = await listening(
      client(),
      '*[_type == "l" && on]',
      {},
      { includePreviousRevision: true, effectFormat: "mendoza" },
    );
    const editor = lake.client();
    const created = await editor.create({
      _id: `l-${transport.length}`,
      _type: "l",
      on: true,
      n: 1,
    });
    const id = created._id;
    await editor.create({ _type: "other", on: true });
    const changed = await editor.patch(id).set({ n: 2 }).commit();
    await editor.patch(id).set({ on: false }).commit();
    await editor.patch(id).set({ n: 3 }).commit();
    await editor.patch(id).set({ on: true }).commit();
    await editor.delete(id);
    const events = await until(
      () => (listener.mutations().length >= 5 ? listener.mutations() : null),
      "five events",
    );
    listener.stop();
    expect(events.map((event) => "transition" in event && event.transition)).toEqual([
      "appear",
      "update",
      "disappear",
      "appear",
      "disappear",
    ]);
    expect(events[1]).toMatchObject({
      documentId: id,
      previousRev: created._rev,
      resultRev: changed._rev,
      transactionId: changed._rev,
      identity: "p-local-administrator",
      mutations: [{ patch: { id, set: { n: 2 } } }],
      result: changed,
      previous: created,
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    });
    const { _rev, ...before } = created;
    const { _rev: _after, ...after } = changed;
    // The client's type of an event leaves out the effects, which were asked for.
    const effects = (events[1] as unknown as { effects: { apply: unknown[]; revert: unknown[] } })
      .effects;
    expect(applyPatch(before, effects.apply)).toEqual(after);
    expect(applyPatch(after, effects.revert)).toEqual(before);
    expect(events[4]).toHaveProperty("resultRev");
    expect(events[4]).not.toHaveProperty("result");
  });

  test("filters that are not simple are evaluated too, and events stay in order", async () => {
    const listener = await listening(
      client(),
      '*[_type == "c" && count(*[_type == "c"]) > 0 && title match "he*"] | order(n)',
    );
    const editor = lake.client();
    const id = `c-${transport.length}`;
    await editor.create({ _id: id, _type: "c", title: "hello", n: 0 });
    for (let n = 1; n <= 5; n++) await editor.patch(id).set({ n }).commit();
    await until(() => listener.mutations().length === 6, "six events");
    listener.stop();
    expect(
      listener.mutations().map((event) => ("result" in event ? event.result?.["n"] : null)),
    ).toEqual([0, 1, 2, 3, 4, 5]);
    await editor.delete(id);
  });

  test("a transaction of several documents is counted", async () => {
    const listener = await listening(
      client(),
      "*[_id in $ids]",
      { ids: ["tx", "drafts.tx"] },
      { includeResult: false },
    );
    await lake.client().transaction().createOrReplace({ _id: "drafts.tx", _type: "l" }).commit();
    await lake.client().action({
      actionType: "sanity.action.document.publish",
      publishedId: "tx",
      draftId: "drafts.tx",
    });
    const events = await until(
      () => (listener.mutations().length >= 3 ? listener.mutations() : null),
      "three events",
    );
    listener.stop();
    expect(events.slice(1)).toMatchObject([
      {
        documentId: "tx",
        transition: "appear",
        transactionTotalEvents: 2,
        transactionCurrentEvent: 1,
      },
      {
        documentId: "drafts.tx",
        transition: "disappear",
        transactionTotalEvents: 2,
        transactionCurrentEvent: 2,
      },
    ]);
    expect(events[1]).not.toHaveProperty("result");
    await lake.client().delete("tx");
  });

  test("documents that a listener does not follow are not counted", async () => {
    const listener = await listening(client(), "*[_id in $ids]", { ids: ["mine"] });
    await lake
      .client()
      .transaction()
      .createOrReplace({ _id: "theirs-1", _type: "l" })
      .createOrReplace({ _id: "mine", _type: "l" })
      .createOrReplace({ _id: "theirs-2", _type: "l" })
      .commit();
    await until(() => listener.mutations().length === 1, "an event");
    listener.stop();
    // The Studio waits for as many events as this says, and shows nothing new before it has them.
    expect(listener.mutations()[0]).toMatchObject({
      documentId: "mine",
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    });
    await lake.client().delete({ query: '*[_id in ["mine", "theirs-1", "theirs-2"]]' });
  });

  test("an anonymous listener hears of published documents only", async () => {
    const lakeFetch = createLakeFetch(lake.url);
    const anonymous = lake.client({
      token: undefined,
      ...(transport === "a WebSocket" ? { resolveFetch: () => lakeFetch } : {}),
    });
    const listener = await listening(anonymous, "*");
    const editor = lake.client();
    await editor.createOrReplace({ _id: "drafts.anon", _type: "l", secret: 1 });
    await editor.createOrReplace({ _id: "private.anon", _type: "l", secret: 1 });
    await editor.createOrReplace({ _id: "anon", _type: "l" });
    await until(() => listener.mutations().length > 0, "an event");
    expect(listener.mutations().map((event) => "documentId" in event && event.documentId)).toEqual([
      "anon",
    ]);
    listener.stop();
    await editor.delete({ query: '*[_id match "*anon"]' });
  });

  test("an anonymous listener's filter sees published documents only", async () => {
    const lakeFetch = createLakeFetch(lake.url);
    const transportOptions = transport === "a WebSocket" ? { resolveFetch: () => lakeFetch } : {};
    const asking = (id: string, token: string | undefined) =>
      listening(
        lake.client({ token, ...transportOptions }),
        `*[_type == "probe" && count(*[_id == $id && title match "Secret*"]) > 0]`,
        { id },
      );
    const editor = lake.client();
    for (const _id of ["drafts.oracle", "private.oracle", "oracle"])
      await editor.createOrReplace({ _id, _type: "l", title: "Secret plan" });
    const draft = await asking("drafts.oracle", undefined);
    const hidden = await asking("private.oracle", undefined);
    const open = await asking("oracle", undefined);
    const known = await asking("drafts.oracle", lake.token);
    await editor.create({ _id: `probe-${transport.length}`, _type: "probe" });
    await until(() => open.mutations().length > 0 && known.mutations().length > 0, "events");
    // What comes after each of them has been asked about the probe.
    await editor.delete(`probe-${transport.length}`);
    await until(() => open.mutations().length > 1 && known.mutations().length > 1, "events");
    expect([draft.mutations(), hidden.mutations()]).toEqual([[], []]);
    for (const listener of [draft, hidden, open, known]) listener.stop();
    await editor.delete({ query: '*[_id match "*oracle"]' });
  });

  test("a wrong token and a wrong query end the stream with an error", async () => {
    const lakeFetch = createLakeFetch(lake.url);
    const resolveFetch = transport === "a WebSocket" ? { resolveFetch: () => lakeFetch } : {};
    const refused = await listening(lake.client({ token: "wrong", ...resolveFetch }), "*");
    expect(refused.errors[0]).toMatchObject({ status: 401 });
    const wrong = await listening(lake.client(resolveFetch), "*[");
    expect(wrong.errors[0]).toMatchObject({ status: 400 });
  });

  /** The tags that live events tell, without a token, of what is written meanwhile. */
  const tagsTold = async (write: () => Promise<unknown>) => {
    const told: string[] = [];
    let isWelcome = false;
    const subscription = client()
      .live.events()
      .subscribe((event) => {
        if (event.type === "welcome") isWelcome = true;
        if (event.type === "message") told.push(...event.tags);
      });
    await until(() => isWelcome, "welcome");
    await write();
    await until(() => told.length > 0, "tags");
    subscription.unsubscribe();
    return told;
  };
  const tagsOf = async (query: string) =>
    (await lake.client().fetch(query, {}, { filterResponse: false })).syncTags ?? [];

  test("live events name the tags of the queries that changed, and no others", async () => {
    const editor = lake.client();
    await editor.createOrReplace({ _id: "live-a", _type: "live", slug: { current: "a" } });
    await editor.createOrReplace({ _id: "live-b", _type: "live", slug: { current: "b" } });
    const bySlug = await tagsOf('*[slug.current == "a"][0]');
    const other = await tagsOf('*[_id == "live-b"][0]');
    const told = await tagsTold(() => editor.patch("live-a").set({ n: 1 }).commit());
    expect(bySlug.some((tag) => told.includes(tag))).toBe(true);
    expect(other.some((tag) => told.includes(tag))).toBe(false);
  });

  test("live events tell nobody without a token when a private document changes", async () => {
    const privateTags = await tagsOf('*[_id == "private.live"]');
    expect(privateTags.length).toBeGreaterThan(0);
    const told = await tagsTold(async () => {
      await lake.client().createOrReplace({ _id: "private.live", _type: "secret" });
      await lake.client().createOrReplace({ _id: "public-live", _type: "live" });
    });
    expect(privateTags.filter((tag) => told.includes(tag))).toEqual([]);
  });
});

describe("the browser transport", () => {
  test("many streams share one connection, and everything else passes through", async () => {
    const lakeFetch = createLakeFetch(lake.url, () => lake.token);
    const open = (query: string) =>
      lakeFetch(`${lake.url}/v1/data/listen/production?query=${encodeURIComponent(query)}`);
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, i) => open(`*[_id == "many-${i}"]`)),
    );
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/event-stream");
    }
    const reader = responses[7]?.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(first).toContain("event: welcome");
    await lake.client().create({ _id: "many-7", _type: "l" });
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("many-7");
    await Promise.all(
      responses.map(async (response, i) => (i === 7 ? reader?.cancel() : response.body?.cancel())),
    );
    expect((await lakeFetch(`${lake.url}/`)).status).toBe(200);
  });

  test("aborting ends the stream", async () => {
    const lakeFetch = createLakeFetch(lake.url, () => lake.token);
    const controller = new AbortController();
    const response = await lakeFetch(`${lake.url}/v1/data/listen/production?query=*`, {
      signal: controller.signal,
    });
    controller.abort();
    await expect(response.text()).rejects.toMatchObject({ name: "AbortError" });
  });
});

/** The text of a stream that goes on after an event, once it has so many events. */
async function resumed(
  on: TestLake,
  path: string,
  lastEventId: string,
  wanted: number,
): Promise<string> {
  const controller = new AbortController();
  const response = await on.request(path, {
    headers: { "last-event-id": lastEventId },
    signal: controller.signal,
  });
  const reader = response.body?.getReader();
  let text = "";
  await until(async () => {
    text += new TextDecoder().decode((await reader?.read())?.value);
    return (text.match(/^event:/gm)?.length ?? 0) >= wanted;
  }, "events");
  controller.abort();
  return text;
}
const LISTEN = "/v1/data/listen/production?query=*&enableResume=true";
const LIVE = "/vX/data/live/events/production";

test("resuming: what was missed is told, or that it is not known", async () => {
  const first = await lake.client().create({ _id: "resume-1", _type: "l" });
  await lake.client().create({ _id: "resume-2", _type: "l" });
  const known = await resumed(lake, LISTEN, `${first._rev}#resume-1`, 2);
  expect(known).toContain("event: welcomeback");
  expect(known).toContain("resume-2");
  expect(known).not.toContain('"documentId":"resume-1"');
  expect(await resumed(lake, LISTEN, "unknown#x", 1)).toContain("event: reset");
});

test("large commits are not remembered by their number, but by their size", async () => {
  const small = await lake.client().create({ _id: "small", _type: "l" });
  const after = () => resumed(lake, LISTEN, `${small._rev}#small`, 1);
  const big = (_id: string) =>
    lake.client().create({ _id, _type: "l", text: "x".repeat(9 * 1024 * 1024) });
  await big("big-1");
  expect(await after()).toContain("event: welcomeback");
  const last = await big("big-2");
  expect(await after()).toContain("event: reset");
  expect(await resumed(lake, LISTEN, `${last._rev}#big-2`, 1)).toContain("event: welcomeback");
});

test("live events: who was away while the lake started anew starts over, too", async () => {
  const before = await testLake();
  const { _rev } = await before.client().create({ _id: "a", _type: "l" });
  await before.close();
  const again = await testLake({ dir: before.dir });
  const restarted = await resumed(again, LIVE, _rev, 2);
  expect(restarted).toMatch(/event: restart[^]*event: welcome/);
  // From the welcome of a lake that was not written to yet a reader can go on.
  const [, id = ""] = /^event: welcome\nid: (.*)$/m.exec(restarted) ?? [];
  expect(await resumed(again, LIVE, id, 1)).not.toContain("restart");
  await again.client().create({ _id: "b", _type: "l" });
  const told = await resumed(again, LIVE, id, 2);
  expect(told).toMatch(/event: welcome[^]*event: message/);
  expect(told).not.toContain("restart");
  await again.remove();
});

test("when the lake goes away and comes back, listeners reconnect", async () => {
  const first = await testLake();
  const lakeFetch = createLakeFetch(first.url);
  const listener = await listening(first.client({ resolveFetch: () => lakeFetch }), "*");
  await first.close();
  const again = await testLake({ dir: first.dir, port: Number(new URL(first.url).port) });
  await until(
    () => listener.events.filter((event) => event.type === "welcome").length === 2,
    "a second welcome",
    10_000,
  );
  await again.client().create({ _id: "after", _type: "l" });
  await until(() => listener.mutations().length === 1, "an event");
  expect(listener.errors).toEqual([]);
  listener.stop();
  await again.remove();
});
