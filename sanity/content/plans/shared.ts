/** What is the same for all ready-made plans, so that the terms cannot drift apart. */
import type { Weekday } from "../documents.ts";
import type { Intensity, SampleDay, TrainingPlan } from "../documents.ts";
import { keyed } from "../write.ts";

export const delivery =
  "A PDF and a calendar file by e-mail, within one working day of your payment. You enquire, we check the fit with you and send an invoice.";

export const refundTerms =
  "Your money back within 14 days of delivery, no reason needed: just write to us. Your rights under consumer law stay as they are.";

export const alwaysIncluded = [
  "Every session written out: warm-up, main part, and what it should feel like",
  "The reason for each phase, so that you can change a week without breaking the plan",
  "A page on what to do when you miss days or get ill",
  "One set of questions answered by e-mail",
];

/** A week from Monday to Sunday: what is done, for how many minutes, how hard, and what exactly. */
export function week(
  days: Record<Weekday, [session: string, minutes: number, intensity: Intensity, detail?: string]>,
): TrainingPlan["sampleWeek"] {
  return keyed(
    "day",
    Object.entries(days).map(([day, [session, minutes, intensity, detail]]): SampleDay => ({
      _type: "sampleDay",
      day: day as Weekday, // Object.entries forgets the type of its keys
      session,
      minutes,
      intensity,
      ...(detail ? { detail } : {}),
    })),
  );
}

export function phases(
  ...list: [name: string, fromWeek: number, toWeek: number, focus: string][]
): TrainingPlan["phases"] {
  return keyed(
    "phase",
    list.map(([name, fromWeek, toWeek, focus]) => ({
      _type: "phase" as const,
      name,
      fromWeek,
      toWeek,
      focus,
    })),
  );
}

export function sessions(counts: Record<string, number>): TrainingPlan["sessionsPerWeek"] {
  return keyed(
    "sport",
    Object.entries(counts).map(([discipline, count]) => ({
      _type: "disciplineSessions" as const,
      discipline,
      count,
    })),
  );
}

export function alternatives(
  choices: Record<string, TrainingPlan["alternatives"][number]["plan"]>,
): TrainingPlan["alternatives"] {
  return keyed(
    "other",
    Object.entries(choices).map(([when, plan]) => ({ _type: "alternative" as const, when, plan })),
  );
}
