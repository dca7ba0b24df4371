/** GROQ as its specification describes it, chapter by chapter, through the client. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testLake } from "../support.ts";
import type { TestLake } from "../support.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await testLake();
  const ref = (to: string) => ({ _type: "reference", _ref: to });
  const transaction = lake.client().transaction();
  const documents: ({ _id: string; _type: string } & Record<string, unknown>)[] = [
    { _id: "ada", _type: "person", name: "Ada", born: 1815 },
    { _id: "bob", _type: "person", name: "bob", friend: ref("ada") },
    {
      _id: "m1",
      _type: "movie",
      title: "Alien",
      year: 1979,
      tags: ["space", "horror"],
      director: ref("ada"),
      cast: [
        { _key: "a", role: "Ripley", actor: ref("bob"), pay: 3 },
        { _key: "b", role: "Ash", actor: ref("ada"), pay: 1 },
      ],
      slug: { _type: "slug", current: "alien" },
    },
    {
      _id: "m2",
      _type: "movie",
      title: "Aliens",
      year: 1986,
      tags: ["space"],
      director: ref("bob"),
    },
    { _id: "m3", _type: "movie", title: "Brazil", year: 1985, tags: [], rating: null },
    { _id: "m4", _type: "movie", title: "cube", released: "1997-09-09T12:00:00Z" },
    {
      _id: "text",
      _type: "page",
      body: [
        { _key: "1", _type: "block", children: [{ _type: "span", text: "One." }] },
        { _key: "2", _type: "block", children: [{ _type: "span", text: "Two." }] },
      ],
    },
    { _id: "drafts.m1", _type: "movie", title: "Alien, cut" },
  ];
  for (const document of documents) transaction.create(document);
  await transaction.commit();
});
afterAll(() => lake.remove());

const params = { id: "m1", year: 1980, names: ["Ada", "bob"], none: null, path: "*" };

type Case = [query: string, result: unknown];

const chapters: Record<string, Case[]> = {
  "literals and operators": [
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["2 ** 3 ** 2", 512],
    ["7 % 4", 3],
    ["-7 % 4", -3],
    ["1 / 0", null],
    ['"a" + "b"', "ab"],
    ["[1] + [2]", [1, 2]],
    ["{'a': 1, 'b': 1} + {'b': 2}", { a: 1, b: 2 }],
    ['1 + "a"', null],
    ["!true", false],
    ["true && null", null],
    ["false && null", false],
    ["true || null", true],
    ["null || false", null],
    ["1 == 1.0", true],
    ['1 == "1"', false],
    ["null == null", true],
    ["[1, 2] == [1, 2]", false],
    ['"a" < "b"', true],
    ['1 < "b"', null],
    ["3 in [1, 2, 3]", true],
    ["2 in 1..3", true],
    ["3 in 1...3", false],
    ["{'a': {'b': [5]}}.a.b[0]", 5],
    ["'it\\'s'", "it's"],
    ['"\\u{E9}\\u00e9"', "éé"],
    ["// a comment\n1", 1],
  ],
  filters: [
    ["*[_id == 'm1'].title", ["Alien"]],
    ["*[_type == 'movie' && year > 1980]._id", ["m2", "m3"]],
    ["*[_type == 'movie' && !(year > 1980)]._id", ["m1"]],
    ["*[_type == 'movie' && year >= 1979 && year < 1986]._id", ["m1", "m3"]],
    ["*['space' in tags]._id", ["m1", "m2"]],
    ["*[year in 1980..1985]._id", ["m3"]],
    ["*[defined(rating)]._id", []],
    ["*[_type == 'movie' && !defined(year)]._id", ["m4"]],
    ["*[_type == 'movie' && year == null]._id", ["m4"]],
    ["*[_type == 'movie'][year > 1980][title match 'al*']._id", ["m2"]],
    ["*[count(tags) == 1]._id", ["m2"]],
    ["*[slug.current == 'alien'][0]._id", "m1"],
    ["*[_id in ['m3', 'm1', 'nobody']]._id", ["m1", "m3"]],
    ["*[_id in path('*') && _type == 'movie']._id", ["m1", "m2", "m3", "m4"]],
    ["*[title match 'alien']._id", ["m1"]],
    ["*[title match ['ali*', 'braz*']]._id", []],
    ["*[[title, name] match 'ada']._id", ["ada"]],
    ["*[cast[].role match 'rip*']._id", ["m1"]],
    ["*[cast[_key == 'b'].pay < 2]._id", []],
    ["*[count(cast[pay < 2]) > 0]._id", ["m1"]],
  ],
  projections: [
    ["*[_id == 'm1'][0]{title, year}", { title: "Alien", year: 1979 }],
    ["*[_id == 'm1'][0]{'t': title, 'n': count(tags)}", { t: "Alien", n: 2 }],
    ["*[_id == 'ada'][0]{..., '_rev': 0, '_createdAt': 0, '_updatedAt': 0}.born", 1815],
    ["*[_id == 'm1'][0]{'x': missing}", { x: null }],
    ["*[_id == 'm1'][0]{missing}", { missing: null }],
    [
      "*[_id == 'm1'][0]{year > 1970 => {'old': true}, year > 1990 => {'new': true}}",
      { old: true },
    ],
    ["*[_id == 'm1'][0]{...select(year > 1970 => {'a': 1}, {'b': 2})}", { a: 1 }],
    ["*[_id == 'm1'][0].cast[]{role}", [{ role: "Ripley" }, { role: "Ash" }]],
    ["*[_id == 'm1'][0].cast[].role", ["Ripley", "Ash"]],
    ["*[_id == 'm1'][0].cast[_key == 'b'][0].role", "Ash"],
    ["*[_id == 'm1'][0]{cast[]{role}}.cast[1].role", "Ash"],
    [
      "*[_type == 'movie'] | order(_id) [0...2]{'tag': tags[0]}",
      [{ tag: "space" }, { tag: "space" }],
    ],
    ["*[_id == 'm1'].cast[].pay", [3, 1]],
    ["*[_id == 'm1'][0]['title']", "Alien"],
  ],
  order: [
    ["*[_type == 'movie'] | order(year)._id", ["m1", "m3", "m2", "m4"]],
    ["*[_type == 'movie'] | order(year desc)._id", ["m4", "m2", "m3", "m1"]],
    ["*[_type == 'movie'] | order(lower(title) desc)._id", ["m4", "m3", "m2", "m1"]],
    ["*[_type == 'movie'] | order(title asc)._id", ["m1", "m2", "m3", "m4"]],
    ["*[_type == 'movie'] | order(count(tags) desc, year desc)._id", ["m4", "m1", "m2", "m3"]],
    ["[3, 1, 2] | order(@)", [1, 2, 3]],
    ["[{'a': 1}, {'a': 'x'}, {'a': true}] | order(a)", [{ a: 1 }, { a: "x" }, { a: true }]],
    ["*[_id == 'm1'][0].cast | order(pay)[].role", ["Ash", "Ripley"]],
    [
      "*[_type == 'movie'] | score(title match 'alien*') | order(_score desc, _id)[0..1]._id",
      ["m1", "m2"],
    ],
    [
      "*[_type == 'movie'] | score(boost(year == 1985, 5), title match 'alien') | order(_score desc)[0]._id",
      "m3",
    ],
  ],
  slices: [
    ["[1, 2, 3, 4][0]", 1],
    ["[1, 2, 3, 4][-1]", 4],
    ["[1, 2, 3, 4][9]", null],
    ["[1, 2, 3, 4][0..1]", [1, 2]],
    ["[1, 2, 3, 4][0...1]", [1]],
    ["[1, 2, 3, 4][1..-1]", [2, 3, 4]],
    ["[1, 2, 3, 4][1...-1]", [2, 3]],
    ["[1, 2, 3, 4][-2..-1]", [3, 4]],
    ["[1, 2, 3, 4][2..1]", []],
    ["[1, 2, 3, 4][2..99]", [3, 4]],
    ["*[_type == 'movie'] | order(_id)[1..2]._id", ["m2", "m3"]],
    ["(*[_type == 'movie'] | order(_id)[1...3])[0]._id", "m2"],
  ],
  joins: [
    ["*[_id == 'm1'][0].director->name", "Ada"],
    ["*[_id == 'm1'][0]{'by': director->{name, born}}", { by: { name: "Ada", born: 1815 } }],
    ["*[_id == 'm1'][0].cast[].actor->name", ["bob", "Ada"]],
    ["*[_id == 'm2'][0].director->friend->name", "Ada"],
    ["*[_id == 'm3'][0].director->", null],
    ["*[_id == 'm1'][0]{director->}.director.name", "Ada"],
    ["*[references('ada')]._id", ["bob", "m1"]],
    ["*[references(['ada', 'bob'])]._id", ["bob", "m1", "m2"]],
    ["*[references(*[name == 'bob']._id)]._id", ["m1", "m2"]],
    [
      "*[_type == 'person'] | order(_id){'in': *[_type == 'movie' && references(^._id)]._id}",
      [{ in: ["m1"] }, { in: ["m1", "m2"] }],
    ],
    [
      "*[_id == 'ada'][0]{'first': *[_type == 'movie' && director._ref == ^._id][0].title}",
      { first: "Alien" },
    ],
    [
      "*[_id == 'm1'][0]{'c': cast[]{'same': ^.title, role}}.c[0]",
      { same: "Alien", role: "Ripley" },
    ],
    [
      "*[_id == 'm1'][0]{'x': *[_id == ^.director._ref]{'of': ^.title, 'y': *[_id == ^.^._id][0].year}}.x",
      [{ of: "Alien", y: 1979 }],
    ],
    ["*[director->name == 'Ada']._id", ["m1"]],
  ],
  functions: [
    ["coalesce(null, missing, 2, 3)", 2],
    ["count([1, null, 2])", 3],
    ["defined(null)", false],
    ["length('héllo')", 5],
    ["length([1, 2])", 2],
    ["length(1)", null],
    ["lower('ABC') + upper('abc')", "abcABC"],
    ["round(3.456, 2)", 3.46],
    ["round(2.5)", 3],
    ["select(1 > 2 => 'a', 2 > 1 => 'b', 'c')", "b"],
    ["select(false => 'a')", null],
    ["string(1.5) + string(true)", "1.5true"],
    ["string(null)", null],
    ["dateTime('2026-01-02T03:04:05Z') < dateTime(now())", true],
    ["string(dateTime('2026-01-02T03:04:05Z') + 60)", "2026-01-02T03:05:05Z"],
    ["dateTime('2026-01-02T00:00:10Z') - dateTime('2026-01-02T00:00:00Z')", 10],
    ["*[dateTime(released) > dateTime('1997-01-01T00:00:00Z')]._id", ["m4"]],
    ["pt::text(*[_id == 'text'][0].body)", "One.\n\nTwo."],
    ["array::join(['a', 'b'], '-')", "a-b"],
    ["array::compact([1, null, 2])", [1, 2]],
    ["array::unique([1, 2, 1])", [1, 2]],
    ["array::intersects([1, 2], [2, 3])", true],
    ["string::split('a,b', ',')", ["a", "b"]],
    ["string::startsWith('alien', 'al')", true],
    ["math::sum([1, null, 2])", 3],
    ["math::avg([1, 2])", 1.5],
    ["math::max([1, 3, 2])", 3],
    ["math::min([])", null],
    ["global::count([1])", 1],
    ["sanity::projectId()", "local"],
    ["sanity::dataset()", "production"],
    ["count(*[sanity::versionOf('m1')])", 1],
  ],
  parameters: [
    ["*[_id == $id].title", ["Alien"]],
    ["*[year > $year]._id", ["m2", "m3"]],
    ["*[name in $names] | order(_id)._id", ["ada", "bob"]],
    ["$names[1]", "bob"],
    ["*[_id in path($path) && year > 1980]._id", ["m2", "m3"]],
    ["$none", null],
  ],
};

describe.each(Object.entries(chapters))("%s", (_, cases) => {
  test.each(cases)("%s", async (query, result) => {
    const answer = await lake.client({ perspective: "published" }).fetch(query, params);
    expect(answer).toEqual(result);
  });
});
