import { beforeAll, describe, expect, it } from "vitest";
import type { Part, SearchDocument } from "@/lib/search/document.ts";
import { SearchIndex } from "@/lib/search/search-index.ts";

const document = (id: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  type: "article",
  address: `/guides/${id}`,
  title: id,
  summary: "",
  labels: "",
  text: "",
  ...more,
});

const documents = [
  document("achilles", {
    title: "Achilles pain when running",
    summary: "A sore, stiff Achilles is common in runners.",
    labels: "Running, Achilles tendinopathy",
    text: "Heel drops load the tendon.\nMorning stiffness eases as you warm up.",
  }),
  document("heel-drops", {
    title: "Eccentric heel drops",
    summary: "Two exercises and a step.",
    labels: "Running, Strength",
    text: "Lower your heels slowly below the edge of a step. Calf muscles do the work. Achilles, Achilles, Achilles, Achilles.",
  }),
  document("cadence", {
    title: "Running cadence",
    summary: "How many steps you take in a minute.",
    labels: "Running, Knee",
    text: "A quicker step lowers the load on your knees. It has nothing to do with swimming.",
  }),
  document("shoulder", {
    title: "Swimmer’s shoulder",
    summary: "Pain at the top of the shoulder in swimmers.",
    labels: "Swimming, Shoulder",
    text: "Rotator cuff exercises help most people.",
  }),
  document("plantar", {
    title: "Plantar fasciitis",
    summary: "Pain under the heel with the first steps of the day.",
    labels: "Foot",
    text: "Roll the foot over a cold bottle.",
  }),
  document("calf", {
    title: "Calf strains",
    summary: "A sudden pull in the calf.",
    labels: "Calf",
    text: "Rest for two days. Naïve stretching may make it worse.",
  }),
  document("tt", {
    type: "trainingPlan",
    address: "/plans/tt",
    title: "Cycling Time Trial Training Plan",
    summary: "Eight weeks to a faster ten miles.",
    labels: "Cycling",
    text: "Intervals at threshold power.",
  }),
  document("refund", {
    type: "faq",
    address: "/faq#refund",
    title: "Can I get my money back?",
    labels: "Plans",
    text: "Yes, within fourteen days.",
  }),
];

const index = new SearchIndex();
beforeAll(() => documents.forEach((one) => index.put(one)));

const ids = (question: string) => index.search(question).results.map(({ id }) => id);
const written = (parts: Part[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join("");

describe("what is found first", () => {
  it.each([
    // as it is written
    ["achilles pain", "achilles"],
    ["ACHILLES", "achilles"],
    ["  heel   drops ", "heel-drops"],
    // title before body, though the body says it more often
    ["Achilles", "achilles"],
    ["cadence", "cadence"],
    // typing errors: a letter missing, one too many, a wrong one, two swapped
    ["achiles", "achilles"],
    ["achillles pain", "achilles"],
    ["achillis pian", "achilles"],
    ["hele drops", "heel-drops"],
    ["shuolder", "shoulder"],
    ["planter fascitis", "plantar"],
    ["cadance", "cadence"],
    // half a word
    ["achil", "achilles"],
    ["shoul", "shoulder"],
    ["plant", "plantar"],
    ["runni cad", "cadence"],
    ["time tri", "tt"],
    // plurals, and other forms
    ["heels drop", "heel-drops"],
    ["calves", "calf"],
    ["calf strain", "calf"],
    ["shoulders", "shoulder"],
    ["cadences", "cadence"],
    ["feet", "plantar"],
    ["plans cycle", "tt"],
    // whole questions, with the words that say nothing
    ["why does my shoulder hurt when I swim", "shoulder"],
    ["what is plantar fasciitis?", "plantar"],
    ["can I get my money back", "refund"],
    // marks and apostrophes
    ["naive", "calf"],
    ["swimmers shoulder", "shoulder"],
    ["swimmer's shoulder", "shoulder"],
  ])("“%s”: %s", (question, first) => {
    expect(ids(question)[0]).toBe(first);
  });
});

describe("what is not found", () => {
  it.each(["zzyzxq", "", "   ", "!?", "the of and", "\u202e\u0000"])("“%s”", (question) => {
    expect(index.search(question)).toMatchObject({ total: 0, results: [] });
  });

  it("a document that only has words nearly the same, when others have the word itself", () => {
    const many = new SearchIndex();
    for (const id of ["a", "b", "c"]) many.put(document(id, { text: "knee" }));
    many.put(document("d", { text: "need" }));
    expect(many.search("knee").results.map(({ id }) => id)).not.toContain("d");
  });
});

describe("a suggestion", () => {
  it.each([
    ["akilees", "achilles"],
    ["sholdre", "shoulder"],
    ["running kadence", "running cadence"],
  ])("for “%s”: %s", (question, better) => {
    expect(index.search(question).suggestion).toBe(better);
  });

  it.each(["achilles", "achil", "zzyzxqzz", "running"])("not for “%s”", (question) => {
    expect(index.search(question).suggestion).toBeUndefined();
  });
});

describe("an extract", () => {
  it("shows the words that were found, in the form in which they stand", () => {
    const [first] = index.search("heel drop").results;
    expect(written(first?.title ?? [])).toBe("Eccentric [heel] [drops]");
  });

  it("comes from where most of the words are, and says where it was cut", () => {
    const long = new SearchIndex();
    const filler = "word ".repeat(60);
    long.put(
      document("long", {
        summary: "About tendons.",
        text: `${filler}Slow heavy loading of tendons helps. ${filler}`,
      }),
    );
    const [first] = long.search("heavy loading tendons").results;
    expect(written(first?.extract ?? [])).toMatch(
      /^… (word ){5}Slow \[heavy\] \[loading\] of \[tendons\] helps.*…$/,
    );
  });

  it("marks what was typed wrong, too", () => {
    const [first] = index.search("fascitis").results;
    expect(written(first?.title ?? [])).toBe("Plantar [fasciitis]");
  });

  it("keeps every letter of the text", () => {
    const text = `<script>alert("x")</script> & tendon </mark> \u202e ${"a".repeat(60)}`;
    const hostile = new SearchIndex();
    hostile.put(document("hostile", { title: text, text }));
    const [first] = hostile.search("tendon script").results;
    expect(first?.title.map((part) => part.text).join("")).toBe(text);
    expect(first?.extract.map((part) => part.text).join("")).toBe(text);
  });
});

describe("hostile questions", () => {
  it.each([
    "<script>alert(1)</script> achilles",
    "achilles* OR (title:x)",
    '"achilles"',
    "achilles\u0000",
    "__proto__ achilles",
    "constructor achilles",
    `achilles ${"x".repeat(10_000)}`,
    "achilles ".repeat(5000),
    "😀 achilles 😀",
    "ａｃｈｉｌｌｅｓ",
  ])("%#", (question) => {
    expect(ids(question)[0]).toBe("achilles");
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "\\", "*", ".*", "%", "%E0%A4%A"])(
    "%s finds nothing and breaks nothing",
    (question) => {
      expect(index.search(question).total).toBe(0);
    },
  );
});

describe("documents come and go", () => {
  it("a change is found at once, and the old words are not", () => {
    const changing = new SearchIndex();
    changing.put(document("one", { title: "Tennis elbow" }));
    changing.put(document("one", { title: "Golfer’s elbow" }));
    expect(changing.search("golfer").total).toBe(1);
    expect(changing.search("tennis").total).toBe(0);
    expect(changing.search("tenis").suggestion).toBeUndefined();
    expect(changing.size).toBe(1);
  });

  it("what was taken out is not found, and can come back", () => {
    const changing = new SearchIndex();
    changing.put(document("one", { title: "Tennis elbow" }));
    changing.remove("one");
    changing.remove("never there");
    expect(changing.search("elbow").total).toBe(0);
    changing.put(document("one", { title: "Tennis elbow" }));
    expect(changing.search("elbow").total).toBe(1);
  });
});

describe("a limit", () => {
  it("takes the best and counts them all", () => {
    const { total, results } = index.search("running", 1);
    expect(results).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
  });
});
