/** The patches in events and history, applied by Sanity's own two implementations of the format. */
import * as fc from "fast-check";
import { applyPatch, incremental } from "mendoza";
import { expect, test } from "vitest";
import { createPatch } from "../../../sanity/lake/mendoza.ts";

/** Few names, keys and words, so that two random documents have much in common. */
const word = fc.oneof(
  fc.constantFrom("", "a", "ab", "stride", "strides", "räder", "räder und füße", "🏃", "🏃‍♀️ läuft"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const { document } = fc.letrec<{ document: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(word, fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.array(fc.record({ _key: fc.constantFrom("k1", "k2", "k3", "k4"), of: tie("value") }), {
      maxLength: 5,
    }),
    tie("document"),
  ),
  document: fc.dictionary(
    fc.constantFrom("_id", "title", "Title", "body", "seo", "é", "a.b", "0"),
    tie("value"),
    { maxKeys: 6 },
  ),
}));

/** As it arrives: through JSON. */
const sent = (patch: unknown[]) => JSON.parse(JSON.stringify(patch)) as unknown[];

test("a patch gives exactly the other document, forwards and backwards, in both implementations", () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      for (const [from, to] of [
        [before, after],
        [after, before],
      ]) {
        const patch = sent(createPatch(from, to));
        expect(applyPatch(from, patch)).toEqual(to);
        const value = incremental.applyPatch(incremental.wrap(from, "old"), patch, "new");
        expect(incremental.unwrap(value)).toEqual(to);
      }
    }),
    { numRuns: 1_500 },
  );
});

test("many patches, one after the other, give the last document", () => {
  fc.assert(
    fc.property(fc.array(document, { minLength: 2, maxLength: 8 }), (states) => {
      let value = incremental.wrap<number | null>(states[0], null);
      for (let n = 1; n < states.length; n++)
        value = incremental.applyPatch(value, sent(createPatch(states[n - 1], states[n])), n);
      expect(incremental.unwrap(value)).toEqual(states.at(-1));
    }),
    { numRuns: 500 },
  );
});

test("what did not change is not named", () => {
  const before = {
    _id: "a",
    body: [
      { _key: "1", text: "Start slowly." },
      { _key: "2", text: "Let your heart catch up." },
      { _key: "3", text: "Stretch." },
    ],
    seo: { title: "Warm up", description: "Ten minutes." },
    tags: ["run", "walk"],
    title: "How to warm up",
  };
  const after = {
    ...before,
    body: [
      before.body[0],
      { _key: "2", text: "Let your heart and lungs catch up." },
      before.body[2],
      { _key: "4", text: "Go." },
    ],
    seo: { description: "Ten minutes." },
  };
  const patch = createPatch(before, after);
  const text = JSON.stringify(patch);
  for (const untouched of ["Start slowly", "Stretch", "Let your heart", "Ten minutes", "warm up"])
    expect(text).not.toContain(untouched);
  expect(text).toContain("and lungs ");
  expect(createPatch(before, before)).toEqual([]);
});

test("creating and deleting replace the whole, as the Studio expects", () => {
  expect(createPatch(null, { a: 1 })).toEqual([0, { a: 1 }]);
  expect(createPatch({ a: 1 }, null)).toEqual([0, null]);
});

test("a patch that would not do what it should replaces the whole", () => {
  // Sanity's implementation sets the prototype where JSON has a field of this name.
  const before: unknown = JSON.parse('{"a": 1}');
  const after: unknown = JSON.parse('{"a": 1, "__proto__": {"b": 2}}');
  expect(createPatch(before, after)).toEqual([0, after]);
});

test("a very long list is replaced, the rest of its document is not", () => {
  const before = {
    list: Array.from({ length: 200_000 }, (_, n) => `a ${n}`),
    title: "Long",
    seo: { title: "Long" },
  };
  const after = { ...before, list: before.list.slice(1), seo: { title: "Longer" } };
  const patch = createPatch(before, after);
  expect(patch.length).toBeLessThan(20);
  expect(JSON.stringify(patch)).not.toContain("Long");
  expect(applyPatch(before, patch)).toEqual(after);
});
