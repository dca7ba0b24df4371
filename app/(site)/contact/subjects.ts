import "server-only";
import { reasonOf } from "@/lib/enquiry/delivery.ts";
import type { Subject } from "@/lib/enquiry/record.ts";
import { getCoachCards } from "@/sanity/queries/coaches.ts";
import { getTrainingPlanCards } from "@/sanity/queries/training-plans.ts";

/** What an enquiry can be about: every plan and every coach that has a page. */
export async function getSubjects(): Promise<Subject[]> {
  const [plans, coaches] = await Promise.all([getTrainingPlanCards(), getCoachCards()]);
  return [
    ...plans.map(({ _id, _type, title }) => ({ id: _id, title, type: _type })),
    ...coaches.map(({ _id, _type, name }) => ({ id: _id, title: name, type: _type })),
  ];
}

/** The plan or coach that a visitor chose; nothing when it has gone in the meantime, or cannot be looked up. */
export async function subjectById(id: string): Promise<Subject | undefined> {
  if (!id) return undefined;
  try {
    return (await getSubjects()).find((subject) => subject.id === id);
  } catch (error) {
    console.warn(`What an enquiry is about could not be looked up. (${reasonOf(error)})`);
    return undefined;
  }
}
