/** Releases through the client: what Sanity's documentation of content releases says of each action and state. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, testLake, until } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
});
afterAll(() => lake.remove());

const client = () => lake.client();
const stateOf = async (name: string) =>
  (await client().releases.get({ releaseId: name }))?.state ?? null;
const titleOf = async (id: string, perspective: string[] | "published") =>
  client().fetch<string | null>("*[_id == $id][0].title", { id }, { perspective });

/** A release with two new documents, one that replaces another, and one that takes one away. */
async function release(name: string) {
  await client().releases.create({ releaseId: name, metadata: { title: name } });
  for (const id of [`${name}-old`, `${name}-gone`])
    await client().createOrReplace({ _id: id, _type: "note", title: "before" });
  for (const id of [`${name}-a`, `${name}-b`, `${name}-old`])
    await client().createVersion({
      releaseId: name,
      publishedId: id,
      document: { _type: "note", title: "after" },
    });
  await client().unpublishVersion({ releaseId: name, publishedId: `${name}-gone` });
}

const published = (name: string) =>
  client().fetch<Record<string, string>[]>(
    `*[_id in [$n + "-a", $n + "-b", $n + "-old", $n + "-gone"]] | order(_id) {_id, title}`,
    { n: name },
    { perspective: "published" },
  );
const before = (name: string) => [
  { _id: `${name}-gone`, title: "before" },
  { _id: `${name}-old`, title: "before" },
];
const after = (name: string) =>
  ["a", "b", "old"].map((end) => ({ _id: `${name}-${end}`, title: "after" }));

describe("a release", () => {
  test("is a system document with a name, a state and metadata", async () => {
    await client().releases.create({ releaseId: "plain", metadata: { title: "Spring" } });
    expect(await client().releases.get({ releaseId: "plain" })).toMatchObject({
      _id: "_.releases.plain",
      _type: "system.release",
      name: "plain",
      state: "active",
      metadata: { title: "Spring", releaseType: "undecided" },
    });
    await client().releases.edit({
      releaseId: "plain",
      patch: { set: { "metadata.title": "Summer", "metadata.releaseType": "asap" } },
    });
    expect((await client().releases.get({ releaseId: "plain" }))?.metadata).toEqual({
      title: "Summer",
      releaseType: "asap",
    });
    expect(await client().fetch("releases::all()[name == 'plain']{state}")).toEqual([
      { state: "active" },
    ]);
  });

  test("is seen by nobody without a token", async () => {
    const anonymous = lake.client({ token: undefined, perspective: "published" });
    expect(await anonymous.fetch('*[_type == "system.release"]')).toEqual([]);
  });

  test("shows its documents in its perspective, and in stacks of them", async () => {
    await release("seen");
    expect(await titleOf("seen-a", ["seen"])).toBe("after");
    expect(await titleOf("seen-a", "published")).toBeNull();
    expect(await titleOf("seen-old", ["seen"])).toBe("after");
    expect(await titleOf("seen-old", ["plain"])).toBe("before");
    // What is to be unpublished is gone for whoever looks through the release, by whichever look-up.
    expect(await titleOf("seen-gone", ["seen"])).toBeNull();
    expect(await titleOf("seen-gone", "published")).toBe("before");
    const titles = await client().fetch(
      '*[_type == "note" && string::startsWith(_id, "seen")]._id',
      {},
      { perspective: ["seen"] },
    );
    expect(titles).toEqual(["seen-a", "seen-b", "seen-old"]);

    await client().releases.create({ releaseId: "upper" });
    await client().createVersion({
      releaseId: "upper",
      publishedId: "seen-a",
      document: { _type: "note", title: "upper" },
    });
    expect(await titleOf("seen-a", ["upper", "seen"])).toBe("upper");
    expect(await titleOf("seen-a", ["seen", "upper"])).toBe("after");
    expect(await titleOf("seen-b", ["upper", "seen"])).toBe("after");
    expect(await client().fetch('*[sanity::partOfRelease("upper")]._id')).toEqual([
      "versions.upper.seen-a",
    ]);
    const { result } = await client().releases.fetchDocuments({ releaseId: "upper" });
    expect(result.map(({ _id }) => _id)).toEqual(["versions.upper.seen-a"]);
  });
});

describe("publishing", () => {
  test("makes all versions public in one transaction", async () => {
    await release("pub");
    expect(await published("pub")).toEqual(before("pub"));
    const { transactionId } = await client().releases.publish({ releaseId: "pub" });
    expect(await published("pub")).toEqual(after("pub"));
    const revisions = await client().fetch('array::unique(*[_id match "pub-*"]._rev)');
    expect(revisions).toEqual([transactionId]);
    expect(await client().fetch('*[sanity::partOfRelease("pub")]')).toEqual([]);
    const done = await client().releases.get({ releaseId: "pub" });
    expect(done?.state).toBe("published");
    expect(Date.parse(String(done?.publishedAt))).not.toBeNaN();
    expect(done?.finalDocumentStates?.map(({ id }) => id).toSorted()).toEqual(
      ["a", "b", "gone", "old"].map((end) => `versions.pub.pub-${end}`),
    );
  });

  test("changes nothing when one document cannot be published", async () => {
    await release("stuck");
    await client().createVersion({
      releaseId: "stuck",
      publishedId: "stuck-c",
      document: {
        _type: "note",
        title: "after",
        // Weak until it is published.
        other: { _type: "reference", _ref: "nowhere", _weak: true, _strengthenOnPublish: {} },
      },
    });
    const error = await failureOf(client().releases.publish({ releaseId: "stuck" }));
    expect(error.statusCode).toBe(409);
    expect(error.message).toMatch(/nowhere/);
    expect(await published("stuck")).toEqual(before("stuck"));
    expect(await stateOf("stuck")).toBe("active");
  });

  test("strengthens references between documents of the release", async () => {
    await client().releases.create({ releaseId: "pair" });
    const reference = {
      _type: "reference",
      _ref: "pair-b",
      _weak: true,
      _strengthenOnPublish: { type: "note" },
    };
    for (const [publishedId, more] of [
      ["pair-a", { reference }],
      ["pair-b", {}],
    ] as const)
      await client().createVersion({
        releaseId: "pair",
        publishedId,
        document: { _type: "note", ...more },
      });
    await client().releases.publish({ releaseId: "pair" });
    expect((await client().getDocument("pair-a"))?.["reference"]).toEqual({
      _type: "reference",
      _ref: "pair-b",
    });
  });
});

describe("a schedule", () => {
  const soon = (ms: number) => new Date(Date.now() + ms).toISOString();

  test("locks the release until it is unscheduled", async () => {
    await release("locked");
    await client().releases.schedule({ releaseId: "locked", publishAt: soon(3_600_000) });
    expect(await stateOf("locked")).toBe("scheduled");
    const version = "versions.locked.locked-a";
    for (const attempt of [
      () => client().patch(version).set({ title: "x" }).commit(),
      () => client().delete(version),
      () => client().discardVersion({ releaseId: "locked", publishedId: "locked-a" }),
      () =>
        client().createVersion({
          releaseId: "locked",
          publishedId: "more",
          document: { _type: "note" },
        }),
    ]) {
      const error = await failureOf(attempt());
      expect(error.statusCode).toBe(409);
      expect(error.message).toMatch(/release "locked" is scheduled/);
    }
    await client().releases.unschedule({ releaseId: "locked" });
    expect(await client().releases.get({ releaseId: "locked" })).toMatchObject({ state: "active" });
    expect(await client().releases.get({ releaseId: "locked" })).not.toHaveProperty("publishAt");
    await client().patch(version).set({ title: "x" }).commit();
  });

  test("publishes at its time", async () => {
    await release("timed");
    await client().releases.schedule({ releaseId: "timed", publishAt: soon(300) });
    expect(await stateOf("timed")).toBe("scheduled");
    await until(async () => (await stateOf("timed")) === "published", "publication", 20_000);
    expect(await published("timed")).toEqual(after("timed"));
  });

  test("publishes at once what should have been public already", async () => {
    await release("late");
    await client().releases.schedule({ releaseId: "late", publishAt: soon(-1_000) });
    expect(await stateOf("late")).toBe("published");
    expect(await published("late")).toEqual(after("late"));
  });

  test("survives a restart", async () => {
    const first = await testLake();
    const name = { releaseId: "kept" };
    await first.client().releases.create(name);
    await first
      .client()
      .createVersion({ ...name, publishedId: "kept-a", document: { _type: "note" } });
    await first.client().releases.schedule({ ...name, publishAt: soon(400) });
    await first.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const second = await testLake({ dir: first.dir });
    await until(() => second.client().getDocument("kept-a"), "the release", 20_000);
    expect((await second.client().releases.get(name))?.state).toBe("published");
    await second.remove();
  });

  test("that cannot be kept opens the release again, and says why", async () => {
    await release("fails");
    await client()
      .patch("versions.fails.fails-a")
      .set({ other: { _ref: "void", _weak: true, _strengthenOnPublish: {} } })
      .commit();
    await client().releases.schedule({ releaseId: "fails", publishAt: soon(200) });
    await until(async () => (await stateOf("fails")) === "active", "the failure", 20_000);
    expect((await client().releases.get({ releaseId: "fails" }))?.error?.message).toMatch(/void/);
    expect(await published("fails")).toEqual(before("fails"));
    expect(lake.lines.join("\n")).toMatch(/the release "fails" was due, and is not published/);
  });
});

describe("an archived release", () => {
  test("has no documents any more, and all of them again when it is unarchived", async () => {
    await release("arch");
    const versions = () =>
      client().fetch<{ _id: string }[]>(
        '*[sanity::partOfRelease("arch")] | order(_id) {..., "_rev": 0}',
      );
    const had = await versions();
    expect(had).toHaveLength(4);
    await client().releases.archive({ releaseId: "arch" });
    expect(await stateOf("arch")).toBe("archived");
    expect(await versions()).toEqual([]);
    expect(await published("arch")).toEqual(before("arch"));
    await client().releases.unarchive({ releaseId: "arch" });
    expect(await stateOf("arch")).toBe("active");
    expect(await versions()).toEqual(had);
    await client().releases.publish({ releaseId: "arch" });
    expect(await published("arch")).toEqual(after("arch"));
  });

  test("can be deleted, as one that is published", async () => {
    for (const end of ["archive", "publish"] as const) {
      const name = { releaseId: `del-${end}` };
      await client().releases.create(name);
      const early = await failureOf(client().releases.delete(name));
      expect(early.statusCode).toBe(409);
      await client().releases[end](name);
      await client().releases.delete(name);
      expect(await stateOf(name.releaseId)).toBeNull();
    }
  });

  test("is deleted with the versions that an import left in it", async () => {
    const releaseId = "leftovers";
    await client().createVersion({
      releaseId,
      publishedId: "leftover",
      document: { _type: "note", title: "after" },
    });
    await client().createOrReplace({ _id: "leftover", _type: "note", title: "before" });
    // The state comes with the import, and the version is there already.
    await client().action({
      actionType: "sanity.action.release.import",
      releaseId,
      document: {
        _id: `_.releases.${releaseId}`,
        _type: "system.release",
        state: "published",
        metadata: { releaseType: "asap" },
      },
      ifExists: "replace",
    });
    expect(await client().getDocument(`versions.${releaseId}.leftover`)).toBeTruthy();
    await client().releases.delete({ releaseId });
    expect(await stateOf(releaseId)).toBeNull();
    expect(await client().getDocument(`versions.${releaseId}.leftover`)).toBeFalsy();
    expect(await titleOf("leftover", "published")).toBe("before");
  });
});

describe("what is refused", () => {
  test.each([
    ["publish", "archived"],
    ["archive", "scheduled"],
    ["archive", "published"],
    ["unarchive", "active"],
    ["unschedule", "active"],
    ["publish", "published"],
    ["delete", "scheduled"],
  ] as const)("%s a release that is %s", async (action, state) => {
    const name = { releaseId: `${action}-${state}` };
    await client().releases.create(name);
    if (state === "archived") await client().releases.archive(name);
    if (state === "published") await client().releases.publish(name);
    if (state === "scheduled")
      await client().releases.schedule({ ...name, publishAt: "2999-01-01T00:00:00Z" });
    const error = await failureOf(client().releases[action](name));
    expect(error.statusCode).toBe(409);
    expect(error.message).toMatch(new RegExp(`Cannot ${action} .* which is ${state}`));
    expect(await stateOf(name.releaseId)).toBe(state);
  });

  test("a name that is taken, a name that is none, a release that is none", async () => {
    await client().releases.create({ releaseId: "twice" });
    const status = async (attempt: Promise<unknown>) => (await failureOf(attempt)).statusCode;
    expect(await status(client().releases.create({ releaseId: "twice" }))).toBe(409);
    for (const releaseId of ["drafts", "published", "raw", "a.b", "", "x".repeat(65)])
      expect(
        await status(client().action({ actionType: "sanity.action.release.create", releaseId })),
      ).toBe(400);
    for (const action of ["publish", "archive", "unarchive", "unschedule", "delete"] as const)
      expect(await status(client().releases[action]({ releaseId: "nobody" }))).toBe(404);
  });

  test("to edit anything but the metadata, or to make that what it cannot be", async () => {
    await client().releases.create({ releaseId: "edit" });
    // The client's type allows no other attribute: the protocol has to refuse it as well.
    for (const set of [{ state: "published" }, { name: "x" }, { "metadata.releaseType": "x" }]) {
      const edit = {
        actionType: "sanity.action.release.edit",
        releaseId: "edit",
        patch: { set },
      } as const;
      expect((await failureOf(client().action(edit))).statusCode).toBe(400);
    }
    expect(await stateOf("edit")).toBe("active");
  });

  test("to edit another revision than the one that is asked for", async () => {
    await client().releases.create({ releaseId: "revised" });
    const edit = (title: string, ifRevisionID: unknown) =>
      client().action({
        actionType: "sanity.action.release.edit",
        releaseId: "revised",
        // The client's type has no such operation; the protocol has.
        patch: { set: { "metadata.title": title }, ifRevisionID } as never,
      });
    const revision = (await client().releases.get({ releaseId: "revised" }))?._rev;
    await edit("one", revision);
    expect((await failureOf(edit("two", revision))).statusCode).toBe(409);
    expect((await failureOf(edit("two", {}))).statusCode).toBe(400);
    const now = await client().releases.get({ releaseId: "revised" });
    expect(now?.metadata.title).toBe("one");
  });

  test("everything, to a viewer", async () => {
    const viewer = lake.client({ token: lake.viewerToken });
    expect((await failureOf(viewer.releases.create({ releaseId: "v" }))).statusCode).toBe(403);
  });
});

test("import brings a release as it was exported", async () => {
  const document = {
    _id: "_.releases.imp",
    _type: "system.release",
    name: "imp",
    state: "published",
    publishedAt: "2026-01-01T00:00:00Z",
    metadata: { releaseType: "asap", title: "Old" },
  };
  const action = { actionType: "sanity.action.release.import", releaseId: "imp" } as const;
  await client().action({ ...action, document, ifExists: "fail" });
  expect(await client().releases.get({ releaseId: "imp" })).toMatchObject(document);
  expect(
    (await failureOf(client().action({ ...action, document, ifExists: "fail" }))).statusCode,
  ).toBe(409);
  const changed = { ...document, metadata: { releaseType: "asap", title: "New" } };
  await client().action({ ...action, attributes: changed, ifExists: "ignore" });
  expect((await client().releases.get({ releaseId: "imp" }))?.metadata.title).toBe("Old");
  await client().action({ ...action, attributes: changed, ifExists: "replace" });
  expect((await client().releases.get({ releaseId: "imp" }))?.metadata.title).toBe("New");
  const odd = { ...document, state: "publishing" };
  expect(
    (await failureOf(client().action({ ...action, document: odd, ifExists: "replace" })))
      .statusCode,
  ).toBe(400);
});

test("import leaves a scheduled release open for its versions, whatever its time", async () => {
  for (const [releaseId, publishAt] of [
    ["imp-past", "2026-01-01T00:00:00.000Z"],
    ["imp-future", "2999-01-01T00:00:00.000Z"],
  ] as const) {
    const document = {
      _id: `_.releases.${releaseId}`,
      _type: "system.release",
      state: "scheduled",
      publishAt,
      metadata: { releaseType: "scheduled", intendedPublishAt: publishAt },
    };
    await client().action({
      actionType: "sanity.action.release.import",
      releaseId,
      document,
      ifExists: "fail",
    });
    const there = await client().releases.get({ releaseId });
    expect(there).toMatchObject({ state: "active", metadata: document.metadata });
    expect(there).not.toHaveProperty("publishAt");
    const id = `versions.${releaseId}.late`;
    await client().create({ _id: id, _type: "note" });
    await client().patch(id).set({ whole: true }).commit();
    expect(await stateOf(releaseId)).toBe("active");
  }
});
