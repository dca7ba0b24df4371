/**
 * A guide as no editor would write it on purpose and every editor writes by accident: empty fields, one item,
 * fifty items, words without end, a table too wide, text from a word processor, and what somebody hostile
 * would type. Stored as the Studio stores it; unit tests and browser tests read the same.
 */
export const longWord = "Schienbeinkantensyndromdurchblutungsstoerungsuntersuchungsbericht".slice(
  0,
  60,
);
export const hostile = `</script><script>window.hacked=1</script><img src=x onerror="window.hacked=2">`;
/** A right-to-left override and an isolate that never close, round words that read backwards with them. */
export const backwards = "\u202Eyenom \u2067dnes";

type Item = Record<string, unknown>;

let count = 0;
const keyed = (item: Item): Item => ({ _key: `k${(count += 1)}`, ...item });
const many = <T>(make: (index: number) => T, length = 50): T[] =>
  Array.from({ length }, (_, index) => make(index + 1));

const span = (text: unknown, marks: unknown[] = []): Item => keyed({ _type: "span", text, marks });
const paragraph = (text: unknown, more: Item = {}): Item =>
  keyed({ _type: "block", style: "normal", markDefs: [], children: [span(text)], ...more });
const bullet = (text: string) => paragraph(text, { listItem: "bullet", level: 1 });
/** The content lake refuses a strong reference to what is not there; a weak one may lead nowhere. */
const ref = (_ref: string): Item => ({
  _type: "reference",
  _ref,
  ...(/gone|nothing/.test(_ref) ? { _weak: true } : {}),
});
const keyedRef = (_ref: string): Item => keyed(ref(_ref));

/** As a word processor leaves it: fixed spaces, soft hyphens, empty paragraphs and spans, styles that nobody knows. */
const pasted = [
  paragraph(""),
  paragraph("\u00A0"),
  paragraph("The\u00A0knee\u00A0“hurts”\u00A0–\u00A0af\u00ADter 10\u00A0km.\u200B", {
    style: "MsoNormal",
  }),
  paragraph("", { children: [] }),
  keyed({
    _type: "block",
    style: "normal",
    markDefs: [keyed({ _type: "msoComment" })],
    children: [
      span(""),
      span("Bold", ["strong", "fontSize14"]),
      span(" and linked", ["gone"]),
      keyed({ _type: "image" }),
    ],
  }),
];

const cited = (text: string, source: string): Item => ({
  ...paragraph(text),
  markDefs: [{ _key: "c1", _type: "citation", source: ref(source) }],
  children: [span(text, ["c1"])],
});

const badLinks = {
  ...paragraph(hostile),
  markDefs: [
    { _key: "l1", _type: "externalLink", href: "javascript:window.hacked=3" },
    { _key: "l2", _type: "internalLink", to: ref("nothing-there") },
    { _key: "l3", _type: "externalLink", href: "https://www.nhs.uk/a_(b)" },
  ],
  children: [span("bad ", ["l1"]), span("lost ", ["l2"]), span("good", ["l3", "strong"])],
};

const row = (cells: unknown[]) => keyed({ _type: "tableRow", cells });
const stage = (name: string, more: Item = {}) => keyed({ _type: "rehabStage", name, ...more });
const span2 = (severity: string, from: unknown, to: unknown) =>
  keyed({ _type: "recoveryRow", severity, from, to });
const card = (level: unknown, heading: unknown, text: Item[]) =>
  keyed({ _type: "careCard", level, heading, text });

const blocks: Item[] = [
  paragraph("Call-outs", { style: "h2" }),
  keyed({ _type: "callout", text: [paragraph("No tone and no title.")] }),
  keyed({ _type: "callout", tone: "warning", title: longWord, text: [paragraph(longWord)] }),
  keyed({ _type: "callout", tone: "evidence", title: "Empty", text: [] }),
  paragraph(`Lists ${longWord}`, { style: "h3" }),
  keyed({ _type: "leadInList", items: [keyed({ lead: "One" })] }),
  keyed({
    _type: "leadInList",
    title: "Fifty",
    items: many((n) => keyed({ lead: `Lead ${n}`, text: n === 7 ? longWord : "Text." })),
  }),
  keyed({ _type: "doDont", dos: ["Only this"] }),
  keyed({
    _type: "doDont",
    title: longWord,
    dos: many((n) => `Do ${n}`),
    donts: [longWord, hostile],
  }),
  keyed({ _type: "doDont", title: "Nothing in it" }),
  keyed({ _type: "keyTakeaways", items: [longWord] }),
  paragraph("Tables", { style: "h2" }),
  keyed({
    _type: "dataTable",
    caption: "Twelve columns",
    headerColumn: true,
    rows: [
      row(many((n) => `Column ${n}`, 12)),
      row(many((n) => (n === 1 || n === 5 ? longWord : `${n}`), 12)),
      row(["short"]),
    ],
  }),
  keyed({ _type: "dataTable", caption: "One cell", rows: [row(["a"]), row(["b"])] }),
  keyed({ _type: "dataTable", caption: "No rows", rows: [] }),
  paragraph("Recovery", { style: "h2" }),
  keyed({ _type: "recoveryTimeline", unit: "weeks", rows: [span2("One", 0, 1)] }),
  keyed({
    _type: "recoveryTimeline",
    title: "Fifty rows",
    unit: "days",
    rows: [...many((n) => span2(`Row ${n}`, n, n * 7)), span2(longWord, 400, 3)],
    basis: [cited("From a review.", "source-anderson-2022")],
  }),
  keyed({ _type: "rehabProgression", title: "One", stages: [stage("Only")] }),
  keyed({
    _type: "rehabProgression",
    stages: many((n) =>
      stage(n === 3 ? longWord : `Stage ${n}`, { duration: "1 week", activities: [longWord] }),
    ),
  }),
  paragraph("Decisions", { style: "h2" }),
  keyed({ _type: "painDecision", stop: [paragraph("Only stop.")] }),
  keyed({ _type: "painDecision", heading: "Nothing" }),
  card("emergency", undefined, [bullet(longWord)]),
  paragraph("Exercises", { style: "h2" }),
  keyed({ _type: "exerciseReference", exercise: ref("exercise-torture"), note: longWord }),
  keyed({ _type: "exerciseReference", exercise: ref("exercise-gone") }),
  paragraph("Voices", { style: "h2" }),
  keyed({ _type: "anecdote", voice: "coach", text: [paragraph("A note without a name.")] }),
  keyed({ _type: "anecdote", voice: "athlete", text: [paragraph("A secret without consent.")] }),
  keyed({
    _type: "anecdote",
    voice: "athlete",
    consent: true,
    attribution: longWord,
    text: pasted,
  }),
  keyed({
    _type: "video",
    title: hostile,
    url: "https://youtu.be/aUaInS6HIGo",
    summary: longWord,
  }),
  keyed({ _type: "video", title: "Elsewhere", url: "https://evil.example/v/1" }),
  keyed({ _type: "planCards", plans: [keyedRef("trainingPlan-marathon-training-plan")] }),
  keyed({ _type: "planCards", title: "Gone", plans: [keyedRef("trainingPlan-gone")] }),
  keyed({
    _type: "cta",
    heading: longWord,
    link: { _type: "link", label: longWord, href: "javascript:window.hacked=4" },
  }),
  keyed({ _type: "figure" }),
  keyed({ _type: "faqList", faqs: [keyedRef("faq-cadence-180"), keyedRef("faq-cadence-180")] }),
  keyed({ _type: "faqList", title: "Again", faqs: [keyedRef("faq-cadence-180")] }),
  keyed({ _type: "somethingNew", text: "unknown" }),
  paragraph("Sources", { style: "h2" }),
  paragraph("Source 1", { style: "h2" }),
  paragraph(" ", { style: "h2" }),
  paragraph(backwards, { style: "h4" }),
  ...pasted,
  badLinks,
  paragraph("A quotation", { style: "blockquote" }),
];

const exercise: Item = {
  _id: "exercise-torture",
  _type: "exercise",
  title: longWord,
  slug: { _type: "slug", current: "torture" },
  steps: many((n) => `Step ${n}`),
  dose: { sets: -1 },
};

const article: Item = {
  _id: "article-torture",
  _type: "article",
  title: `${longWord} ${hostile} ${backwards}`,
  slug: { _type: "slug", current: "torture" },
  standfirst: longWord,
  keyTakeaways: ["", longWord, hostile],
  triage: [
    card("selfCare", "What you can do yourself", [bullet("Rest."), ...pasted]),
    card(
      "professional",
      longWord,
      many((n) => bullet(`Sign ${n}`)),
    ),
    card("urgent", "Call 111 today if:", [bullet(longWord)]),
    card("unheard of", "", [bullet("A card whose urgency is lost")]),
    card("emergency", "Empty", []),
    keyed({
      _type: "painDecision",
      heading: "Can I run today?",
      go: [paragraph("Yes.")],
      caution: [paragraph(longWord)],
      stop: many((n) => bullet(`Stop ${n}`)),
    }),
  ],
  publishedAt: "2026-01-01T00:00:00Z",
  lastReviewedAt: "not a day",
  author: ref("coach-graeme-s"),
  categories: [keyedRef("category-cycling"), keyedRef("category-knee")],
  body: blocks,
  faqs: [keyedRef("faq-cadence-180"), keyedRef("faq-taper"), keyedRef("faq-gone")],
  conclusion: pasted,
  related: [keyedRef("article-torture")],
};

/** The guide, and the exercise that it shows. */
export const tortureDocuments = [exercise, article] as ({ _id: string; _type: string } & Item)[];
