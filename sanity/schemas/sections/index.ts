import { homeCoach } from "./home-coach.ts";
import { homeGuides } from "./home-guides.ts";
import { homePlans } from "./home-plans.ts";
import { homePromo } from "./home-promo.ts";
import { homeQuestions } from "./home-questions.ts";
import { homeText } from "./home-text.ts";

/** What the front page is composed of, in any order. */
export const homeSections = [homeGuides, homePlans, homeCoach, homeQuestions, homePromo, homeText];
