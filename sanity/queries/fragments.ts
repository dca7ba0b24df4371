/**
 * Projections that several queries share. Every document in a result carries its `_id` and every reference
 * its `_ref`: the cache tags are made of these (`sanity/tags.ts`).
 */

export const PICTURE = `
  "id": asset._ref,
  "width": asset->metadata.dimensions.width,
  "height": asset->metadata.dimensions.height,
  "lqip": asset->metadata.lqip,
  alt, decorative, caption, credit,
  hotspot{x, y, width, height},
  crop{top, bottom, left, right}`;

/** A link depends on where its target lives and on nothing else of it: `linksTo` says so to the cache tags. */
const LINK_TARGET = `"linksTo": to._ref, "to": to->{_type, "slug": slug.current}`;

export const LINK = `label, href, ${LINK_TARGET}`;

export const SEO = `title, description, noIndex`;

export const CATEGORY_LABEL = `_id, title, "slug": slug.current, kind`;

const SOURCE = `_id, title, authors, publisher, year, url, accessed`;

/** Paragraphs, headings and list items with their marks. */
export const TEXT_BLOCK = `
  style, listItem, level,
  children[]{_key, _type, text, marks},
  markDefs[]{
    _key, _type,
    _type == "citation" => {locator, "_ref": source._ref, "source": source->{${SOURCE}}},
    _type == "internalLink" => {${LINK_TARGET}},
    _type == "externalLink" => {href}
  }`;

export const SIMPLE_TEXT = `_key, _type, ${TEXT_BLOCK}`;

export const FAQ = `
  _id, question, "slug": slug.current,
  answer[]{${SIMPLE_TEXT}},
  "categories": categories[]->{${CATEGORY_LABEL}}`;

export const EXERCISE = `
  _id, title, "slug": slug.current, summary,
  picture{${PICTURE}},
  targetMuscles, equipment, steps, tip, feel, caution,
  dose{sets, repetitions, hold, frequency}`;

export const CTA = `_type, heading, text, tone, link{${LINK}}`;

export const PLAN_CARD = `
  _id, _type, title, "slug": slug.current, standfirst,
  cover{${PICTURE}},
  "sport": sport->{${CATEGORY_LABEL}},
  event, distance, level, weeks,
  weeklyHours{start, average, peak},
  weeklyLoad, price, currency`;

const CARE_CARD = `level, heading, text[]{${SIMPLE_TEXT}}`;

const PAIN_DECISION = `
  heading,
  go[]{${SIMPLE_TEXT}},
  caution[]{${SIMPLE_TEXT}},
  stop[]{${SIMPLE_TEXT}}`;

/** The cards and the decision above the text of a guide. */
export const TRIAGE = `
  _key, _type,
  _type == "careCard" => {${CARE_CARD}},
  _type == "painDecision" => {${PAIN_DECISION}}`;

/** The run of a document: one line for each block, under the block's own name. */
export const BODY = `
  _key, _type,
  _type == "anecdote" => {
    voice, attribution, consent, text[]{${SIMPLE_TEXT}},
    "_ref": coach._ref, "coach": coach->{_id, _type, name, "slug": slug.current, role, portrait{${PICTURE}}}
  },
  _type == "block" => {${TEXT_BLOCK}},
  _type == "callout" => {tone, title, text[]{${SIMPLE_TEXT}}},
  _type == "careCard" => {${CARE_CARD}},
  _type == "cta" => {${CTA}},
  _type == "dataTable" => {caption, headerColumn, rows[]{_key, cells}},
  _type == "doDont" => {title, dos, donts},
  _type == "exerciseReference" => {note, dose, "_ref": exercise._ref, "exercise": exercise->{${EXERCISE}}},
  _type == "faqList" => {title, "refs": faqs[]{_ref}, "faqs": faqs[]->{${FAQ}}},
  _type == "figure" => {size, picture{${PICTURE}}},
  _type == "keyTakeaways" => {title, items},
  _type == "leadInList" => {title, items[]{_key, lead, text}},
  _type == "painDecision" => {${PAIN_DECISION}},
  _type == "planCards" => {title, "refs": plans[]{_ref}, "plans": plans[]->{${PLAN_CARD}}},
  _type == "recoveryTimeline" => {title, unit, rows[]{_key, severity, from, to, notes}, basis[]{${SIMPLE_TEXT}}},
  _type == "rehabProgression" => {title, stages[]{_key, name, duration, focus, activities, moveOn}},
  _type == "video" => {title, url, duration, summary, publisher, poster{${PICTURE}}}`;

export const SOCIAL = `platform, url, handle`;

export const COACH_CARD = `
  _id, _type, name, "slug": slug.current, role, shortBio, availability,
  portrait{${PICTURE}},
  "sports": sports[]->{${CATEGORY_LABEL}},
  credentials[]{_key, title, body, level, year, expires, url},
  stats[]{_key, label, value, asOf, source},
  socials[]{${SOCIAL}}`;

export const ARTICLE_CARD = `
  _id, _type, title, "slug": slug.current, standfirst, publishedAt, lastReviewedAt,
  cover{${PICTURE}},
  "categories": categories[]->{${CATEGORY_LABEL}}`;

/** A guide whose date has come. A date that cannot be read holds nothing back. */
export const IS_OUT = `coalesce(dateTime(publishedAt) <= dateTime(now()), true)`;

/** The same of the guide that a reference leads to. */
export const LEADS_TO_WHAT_IS_OUT = `coalesce(dateTime(@->publishedAt) <= dateTime(now()), true)`;

/** A guide with all that its page shows of it. */
export const ARTICLE = `
  ${ARTICLE_CARD},
  _updatedAt, keyTakeaways, nextReviewDue,
  "refs": [author, reviewedBy]{_ref},
  "author": author->{${COACH_CARD}},
  "reviewedBy": reviewedBy->{${COACH_CARD}},
  triage[]{${TRIAGE}},
  body[]{${BODY}},
  "faqRefs": faqs[]{_ref},
  "faqs": faqs[]->{${FAQ}},
  conclusion[]{${SIMPLE_TEXT}},
  cta{${CTA}},
  "relatedRefs": related[]{_ref},
  "related": related[${LEADS_TO_WHAT_IS_OUT}]->{${ARTICLE_CARD}},
  seo{${SEO}}`;

/** What a list can show: it has a name and an address. */
export const HAS_ADDRESS = `defined(slug.current)`;

export const NEWEST_FIRST = `order(publishedAt desc, _id asc)`;
