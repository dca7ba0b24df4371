import type { ReactNode } from "react";
import type { ArticleCard } from "@/lib/content/article.ts";
import type { Edit } from "@/lib/content/edit.ts";
import type { HomeSection, HomeSectionOf } from "@/lib/content/home.ts";
import type { SiteSettings } from "@/lib/content/site-settings.ts";
import type { TrainingPlanCard } from "@/lib/content/training-plan.ts";
import { Promo } from "../promo.tsx";
import { CoachSection } from "./coach-section.tsx";
import { GuidesSection } from "./guides-section.tsx";
import { PlansSection } from "./plans-section.tsx";
import { QuestionsSection } from "./questions-section.tsx";
import { TextSection } from "./text-section.tsx";

/** What a section can show besides what was chosen for it. */
export type HomeSurroundings = {
  newestGuides: ArticleCard[];
  plans: TrainingPlanCard[];
  promo: SiteSettings["promo"];
  edit: Edit;
};

export type SectionProps<Type extends HomeSection["_type"]> = {
  section: HomeSectionOf<Type>;
  /** An id of its own, for its heading. */
  id: string;
  surroundings: HomeSurroundings;
  /** Marks the section for editors. */
  mark: ReturnType<Edit>;
};

/** A part of the front page, as an editor placed it. */
export function HomeSectionView({
  section,
  surroundings,
}: {
  section: HomeSection;
  surroundings: HomeSurroundings;
}): ReactNode {
  const id = `section-${section._key}`;
  const mark = surroundings.edit(`home.sections[_key==${JSON.stringify(section._key)}]`);
  const props = { id, surroundings, mark };
  switch (section._type) {
    case "homeGuides":
      return <GuidesSection section={section} {...props} />;
    case "homePlans":
      return <PlansSection section={section} {...props} />;
    case "homeCoach":
      return <CoachSection section={section} {...props} />;
    case "homeQuestions":
      return <QuestionsSection section={section} {...props} />;
    case "homeText":
      return <TextSection section={section} {...props} />;
    case "homePromo": {
      const { promo, edit } = surroundings;
      if (!promo) return null;
      return <Promo promo={{ ...promo, heading: section.title ?? promo.heading }} edit={edit} />;
    }
  }
}
