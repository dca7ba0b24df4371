/** Mutations by query: how the queries of one transaction share the query threads with everybody else's. */
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { parseMutations, selectAll } from "../../../sanity/lake/mutations.ts";
import { failureOf } from "./support.ts";

const { mutations } = parseMutations({
  mutations: [
    { patch: { query: "one", set: { n: 1 } } },
    { create: { _type: "note" } },
    { delete: { query: "two", params: { x: 1 } } },
    { patch: { id: "three", set: { n: 1 } } },
    { delete: { query: "four" } },
  ],
});

test("they run one after the other, in their order", async () => {
  const steps: string[] = [];
  const selected = await selectAll(mutations, async (query) => {
    steps.push(`${query} begins`);
    await delay(5);
    steps.push(`${query} ends`);
    return [`of ${query}`];
  });
  expect(selected).toEqual([["of one"], [], ["of two"], ["three"], ["of four"]]);
  expect(steps).toEqual(
    ["one", "two", "four"].flatMap((query) => [`${query} begins`, `${query} ends`]),
  );
});

test("the first failure is the last query", async () => {
  const asked: string[] = [];
  const error = await failureOf(
    selectAll(mutations, async (query) => {
      asked.push(query);
      if (query === "two") throw new Error("wrong");
      return [];
    }),
  );
  expect(error.message).toBe("wrong");
  expect(asked).toEqual(["one", "two"]);
});

test("a limit holds for all of them together", async () => {
  const asked: string[] = [];
  const error = await failureOf(
    selectAll(
      mutations,
      async (query) => {
        asked.push(query);
        await delay(30);
        return [];
      },
      45,
    ),
  );
  expect(error).toMatchObject({ status: 408 });
  expect(error.message).toContain("after 45 ms, the limit of this content lake: 3 of 5");
  expect(asked).toEqual(["one", "two"]);
});
