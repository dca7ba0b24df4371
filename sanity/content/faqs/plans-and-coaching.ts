import type { Faq } from "../documents.ts";
import { p, simpleText } from "../write.ts";
import { faq } from "./faq.ts";

export const plansAndCoachingFaqs: Faq[] = [
  faq(
    "faq-plan-which-level",
    "How do I know whether a plan fits me?",
    simpleText(
      p(
        "Look at what the plan asks for before week 1: hours a week, longest session, experience. If you have done that in the last month, it fits. If you are short of one of them by a little, start anyway with the easier version. If you are short of two, choose the smaller plan first.",
      ),
      p("Not sure? Ask us. We would rather sell you nothing than the wrong plan."),
    ),
    1,
  ),
  faq(
    "faq-how-plans-arrive",
    "How do I get my training plan?",
    simpleText(
      p(
        "By e-mail, as a PDF and a calendar file, within one working day of your payment. You send an enquiry, we check that the plan fits you and your date, and then we send an invoice.",
      ),
    ),
    2,
  ),
  faq(
    "faq-plan-refund",
    "Can I get a refund for a plan?",
    simpleText(
      p(
        "Yes, within 14 days of delivery, and you do not need a reason. Write to us and we refund the full price. Your rights under consumer law stay as they are.",
      ),
    ),
    3,
  ),
  faq(
    "faq-coaching-or-plan",
    "Should I buy a plan or work with a coach?",
    simpleText(
      p(
        "A plan is right for you if your weeks are regular, you are healthy and you like to get on with it alone. It costs less, and it does not change by itself.",
      ),
      p(
        "A coach is right for you if your weeks differ, if you come back from an injury, if you train for several events, or if you do better when somebody looks. See [coaching and prices](internal:page-services).",
      ),
    ),
    4,
  ),
  faq(
    "faq-online-coaching-contact",
    "How does online coaching work from day to day?",
    simpleText(
      p(
        "You get your sessions in a shared calendar. You train, and your watch or a short note tells your coach how it went. The coach looks at it every week and changes what comes next. How often you talk depends on the package: in writing once a week, or with messages on weekdays and a call every fortnight.",
      ),
    ),
    5,
  ),
];
