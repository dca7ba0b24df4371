/**
 * The shapes of the sample documents: the content model, as an author of sample content has to
 * fill it in. Stricter than what readers of the content must put up with, on purpose.
 */
import type { BodyMapRegion } from "../../lib/body-map.ts";
import type { DocumentId, IdOf, SourceId } from "./ids/index.ts";
import type { DrawingId } from "./drawings.ts";

export type Reference<Id extends string = DocumentId> = { _type: "reference"; _ref: Id };
export type Keyed<T> = T & { _key: string };
export type Slug = { _type: "slug"; current: string };

export type Picture = {
  _type: "picture";
  asset: Reference<DrawingId>;
  alt?: string;
  decorative?: boolean;
  caption?: string;
  credit?: string;
};

export type Seo = { _type: "seo"; title?: string; description?: string; noIndex: boolean };

/** A link to a page of the site: what menus and calls to action may point at. */
export type PageId = IdOf<"article" | "category" | "coach" | "trainingPlan" | "page">;
export type Link = { _type: "link"; label: string; to?: Reference<PageId>; href?: string };

// Portable Text

export type MarkDef = Keyed<
  | { _type: "citation"; source: Reference<SourceId>; locator?: string }
  | { _type: "internalLink"; to: Reference }
  | { _type: "externalLink"; href: string }
>;
export type Span = Keyed<{ _type: "span"; text: string; marks: string[] }>;
export type TextBlock<Style extends string = string> = Keyed<{
  _type: "block";
  style: Style;
  listItem?: "bullet" | "number";
  level?: number;
  children: Span[];
  markDefs: MarkDef[];
}>;
export type SimpleText = TextBlock<"normal">[];

export type Callout = {
  _type: "callout";
  tone: "tip" | "warning" | "evidence";
  title?: string;
  text: SimpleText;
};
export type LeadInList = {
  _type: "leadInList";
  title?: string;
  items: Keyed<{ _type: "leadInItem"; lead: string; text: string }>[];
};
export type DataTable = {
  _type: "dataTable";
  caption: string;
  headerColumn: boolean;
  rows: Keyed<{ _type: "tableRow"; cells: string[] }>[];
};
export type Figure = { _type: "figure"; picture: Picture; size: "text" | "wide" };
export type ExerciseReference = {
  _type: "exerciseReference";
  exercise: Reference<IdOf<"exercise">>;
  note?: string;
  dose?: string;
};
export type FaqList = { _type: "faqList"; title?: string; faqs: Keyed<Reference<IdOf<"faq">>>[] };
export type Cta = {
  _type: "cta";
  heading: string;
  text?: string;
  link: Link;
  tone: "coaching" | "plain";
};
export type CareCard = {
  _type: "careCard";
  level: "selfCare" | "professional" | "urgent" | "emergency";
  heading: string;
  text: SimpleText;
};
export type PainDecision = {
  _type: "painDecision";
  heading: string;
  go: SimpleText;
  caution: SimpleText;
  stop: SimpleText;
};
export type DoDont = { _type: "doDont"; title?: string; dos: string[]; donts: string[] };
export type RehabStage = {
  _type: "rehabStage";
  name: string;
  duration?: string;
  focus: string;
  activities: string[];
  moveOn?: string;
};
export type RehabProgression = {
  _type: "rehabProgression";
  title: string;
  stages: Keyed<RehabStage>[];
};
export type RecoveryRow = {
  _type: "recoveryRow";
  severity: string;
  from: number;
  to: number;
  notes?: string;
};
export type RecoveryTimeline = {
  _type: "recoveryTimeline";
  title: string;
  unit: "days" | "weeks" | "months";
  rows: Keyed<RecoveryRow>[];
  basis?: SimpleText;
};
export type Anecdote = {
  _type: "anecdote";
  voice: "coach" | "athlete";
  text: SimpleText;
  attribution?: string;
  coach?: Reference<IdOf<"coach">>;
  consent?: boolean;
};
export type KeyTakeaways = { _type: "keyTakeaways"; title?: string; items: string[] };
export type PlanCards = {
  _type: "planCards";
  title?: string;
  plans: Keyed<Reference<IdOf<"trainingPlan">>>[];
};
export type Video = {
  _type: "video";
  title: string;
  url: string;
  duration?: string;
  summary: string;
  publisher: string;
  poster?: Picture;
};
export type Block =
  | Anecdote
  | Callout
  | CareCard
  | Cta
  | DataTable
  | DoDont
  | ExerciseReference
  | FaqList
  | Figure
  | KeyTakeaways
  | LeadInList
  | PainDecision
  | PlanCards
  | RecoveryTimeline
  | RehabProgression
  | Video;
export type Body = (TextBlock | Keyed<Block>)[];

// Documents

export type Source = {
  _id: SourceId;
  _type: "source";
  title: string;
  authors?: string;
  publisher: string;
  year?: number;
  url: string;
  accessed?: string;
  kind: "guideline" | "review" | "trial" | "study" | "book" | "web";
};

export type Category = {
  _id: IdOf<"category">;
  _type: "category";
  title: string;
  slug: Slug;
  kind: "sport" | "bodyArea" | "condition" | "topic";
  summary: string;
  intro?: SimpleText;
  bodyMapRegions?: BodyMapRegion[];
  order?: number;
};

export type Faq = {
  _id: IdOf<"faq">;
  _type: "faq";
  question: string;
  slug: Slug;
  answer: SimpleText;
  categories?: Keyed<Reference<IdOf<"category">>>[];
  order?: number;
};

export type Exercise = {
  _id: IdOf<"exercise">;
  _type: "exercise";
  title: string;
  slug: Slug;
  summary: string;
  picture?: Picture;
  targetMuscles: string[];
  equipment: string[];
  steps: string[];
  tip?: string;
  feel?: string;
  caution?: string;
  dose: { sets?: number; repetitions?: string; hold?: string; frequency?: string };
};

export type Stat = { _type: "stat"; label: string; value: string; asOf?: string; source?: string };
export type Social = {
  _type: "social";
  platform: "instagram" | "facebook" | "youtube" | "strava" | "x" | "linkedin";
  url: string;
  handle?: string;
};
export type CoachingPackage = {
  _type: "package";
  name: string;
  price: number;
  currency: string;
  per: "month" | "week" | "once";
  contact: string;
  includes: string[];
};

export type Coach = {
  _id: IdOf<"coach">;
  _type: "coach";
  name: string;
  slug: Slug;
  role: string;
  shortBio: string;
  bio: SimpleText;
  philosophy?: string;
  sports: Keyed<Reference<IdOf<"category">>>[];
  specialities: string[];
  stats: Keyed<Stat>[];
  languages: string[];
  location?: string;
  timeZone?: string;
  availability: "open" | "waitingList" | "closed";
  packages: Keyed<CoachingPackage>[];
  responseTime?: string;
  socials: Keyed<Social>[];
  seo?: Seo;
};

export type Intensity = "rest" | "easy" | "steady" | "hard" | "strength";
export type Weekday =
  | "Monday"
  | "Tuesday"
  | "Wednesday"
  | "Thursday"
  | "Friday"
  | "Saturday"
  | "Sunday";
export type SampleDay = {
  _type: "sampleDay";
  day: Weekday;
  session: string;
  minutes: number;
  intensity: Intensity;
  detail?: string;
};
export type Phase = {
  _type: "phase";
  name: string;
  fromWeek: number;
  toWeek: number;
  focus: string;
};

export type TrainingPlan = {
  _id: IdOf<"trainingPlan">;
  _type: "trainingPlan";
  title: string;
  slug: Slug;
  standfirst: string;
  cover: Picture;
  sport: Reference<IdOf<"category">>;
  event: string;
  distance?: string;
  level: "beginner" | "intermediate" | "advanced" | "all";
  weeks: number;
  goalTime?: string;
  entryRequirement: { weeklyHours?: number; longestSession: string; experience: string };
  whoFor: string[];
  notFor: string[];
  sessionsPerWeek: Keyed<{ _type: "disciplineSessions"; discipline: string; count: number }>[];
  weeklyHours: { start: number; average: number; peak: number };
  longestSession: string;
  weeklyLoad: number[];
  phases: Keyed<Phase>[];
  sampleWeek: Keyed<SampleDay>[];
  equipment: string[];
  intensityBasis: ("pace" | "heartRate" | "power" | "effort")[];
  delivery: string;
  price: number;
  currency: "NZD";
  whatYouGet: string[];
  refundTerms: string;
  coach: Reference<IdOf<"coach">>;
  alternatives: Keyed<{
    _type: "alternative";
    when: string;
    plan: Reference<IdOf<"trainingPlan">>;
  }>[];
  faqs: Keyed<Reference<IdOf<"faq">>>[];
  body?: Body;
  seo?: Seo;
};

export type Article = {
  _id: IdOf<"article">;
  _type: "article";
  title: string;
  slug: Slug;
  standfirst: string;
  keyTakeaways: string[];
  /** Is it serious, and may I train: stands above the text. */
  triage?: Keyed<CareCard | PainDecision>[];
  cover: Picture;
  publishedAt: string;
  lastReviewedAt?: string;
  nextReviewDue?: string;
  author: Reference<IdOf<"coach">>;
  reviewedBy?: Reference<IdOf<"coach">>;
  categories: Keyed<Reference<IdOf<"category">>>[];
  body: Body;
  faqs: Keyed<Reference<IdOf<"faq">>>[];
  conclusion: SimpleText;
  cta?: Cta;
  related?: Keyed<Reference<IdOf<"article">>>[];
  seo?: Seo;
};

export type Page = {
  _id: IdOf<"page">;
  _type: "page";
  title: string;
  slug: Slug;
  standfirst?: string;
  body: Body;
  updatedAt?: string;
  seo?: Seo;
};

export type HomeSection =
  | { _type: "homeGuides"; title?: string; guides: Keyed<Reference<IdOf<"article">>>[] }
  | { _type: "homePlans"; title?: string; plans: Keyed<Reference<IdOf<"trainingPlan">>>[] }
  | { _type: "homeCoach"; title?: string; coach: Reference<IdOf<"coach">> }
  | { _type: "homeQuestions"; title?: string; faqs: Keyed<Reference<IdOf<"faq">>>[] }
  | { _type: "homePromo"; title?: string }
  | { _type: "homeText"; title: string; text: SimpleText; link?: Link };

export type SiteSettings = {
  _id: "siteSettings";
  _type: "siteSettings";
  name: string;
  tagline: string;
  description: string;
  navigation: Keyed<Link>[];
  footer: Keyed<Link>[];
  promo: { heading: string; text: string; link: Link; points: string[] };
  socials: Keyed<Social>[];
  medicalDisclaimer: SimpleText;
  contact: { email: string; text?: string; responseTime?: string };
  home: {
    heading: string;
    standfirst: string;
    ways: Keyed<{ _type: "way"; title: string; text: string; link: Link }>[];
    sections: Keyed<HomeSection>[];
  };
  seo?: Seo;
};

export type SampleDocument =
  | Article
  | Category
  | Coach
  | Exercise
  | Faq
  | Page
  | SiteSettings
  | Source
  | TrainingPlan;
