import type { SchemaTypeDefinition } from "sanity";
import { blocks } from "./blocks/index.ts";
import { article } from "./documents/article.ts";
import { category } from "./documents/category.ts";
import { coach } from "./documents/coach.ts";
import { enquiry } from "./documents/enquiry.ts";
import { exercise } from "./documents/exercise.ts";
import { faq } from "./documents/faq.ts";
import { page } from "./documents/page.ts";
import { redirect } from "./documents/redirect.ts";
import { siteSettings } from "./documents/site-settings.ts";
import { source } from "./documents/source.ts";
import { trainingPlan } from "./documents/training-plan.ts";
import { alternative } from "./objects/alternative.ts";
import { body } from "./objects/body.ts";
import { credential } from "./objects/credential.ts";
import { disciplineSessions } from "./objects/discipline-sessions.ts";
import { fact } from "./objects/fact.ts";
import { leadInItem } from "./objects/lead-in-item.ts";
import { link } from "./objects/link.ts";
import { coachingPackage } from "./objects/package.ts";
import { phase } from "./objects/phase.ts";
import { picture } from "./objects/picture.ts";
import { recoveryRow } from "./objects/recovery-row.ts";
import { rehabStage } from "./objects/rehab-stage.ts";
import { sampleDay } from "./objects/sample-day.ts";
import { seo } from "./objects/seo.ts";
import { simpleText } from "./objects/simple-text.ts";
import { social } from "./objects/social.ts";
import { stat } from "./objects/stat.ts";
import { tableRow } from "./objects/table-row.ts";
import { testimonial } from "./objects/testimonial.ts";
import { way } from "./objects/way.ts";
import { homeSections } from "./sections/index.ts";

export const documentTypes = [
  article,
  category,
  coach,
  enquiry,
  exercise,
  faq,
  page,
  redirect,
  siteSettings,
  source,
  trainingPlan,
];

export const objectTypes = [
  alternative,
  body,
  credential,
  disciplineSessions,
  fact,
  leadInItem,
  link,
  coachingPackage,
  phase,
  picture,
  recoveryRow,
  rehabStage,
  sampleDay,
  seo,
  simpleText,
  social,
  stat,
  tableRow,
  testimonial,
  way,
];

export const schemaTypes: SchemaTypeDefinition[] = [
  ...documentTypes,
  ...Object.values(blocks),
  ...homeSections,
  ...objectTypes,
];
