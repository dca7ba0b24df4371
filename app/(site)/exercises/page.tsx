import type { Metadata } from "next";
import { EmptyNote } from "@/components/empty-note.tsx";
import { ExerciseList } from "@/components/exercise/exercise-list.tsx";
import { PageHeading } from "@/components/page-heading.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { breadcrumbData, listData } from "@/lib/structured-data.ts";
import { getExercises } from "@/sanity/queries/exercises.ts";
import { pageMetadata } from "../page-metadata.ts";
import { getSite } from "../site.ts";

const title = "Exercises";
const standfirst =
  "Every exercise of our guides on a page of its own: how to do it, how much, what to feel and when to leave it. Print one and take it with you.";

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description: standfirst, path: "/exercises" });
}

export default async function ExercisesPage() {
  const [exercises, site] = await Promise.all([getExercises(), getSite()]);
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <PageHeading title={title} standfirst={standfirst} />
      <div className="shell py-10 md:py-16">
        {exercises.length > 0 ? (
          <ExerciseList exercises={exercises} />
        ) : (
          <EmptyNote>There are no exercises yet.</EmptyNote>
        )}
      </div>
      <StructuredData
        data={[
          breadcrumbData(site, [
            { name: site.name, path: "/" },
            { name: title, path: "/exercises" },
          ]),
          listData(
            site,
            title,
            exercises.map((exercise) => ({
              name: exercise.title,
              path: addressOf({ ...exercise, _type: "exercise" }),
            })),
          ),
        ]}
      />
    </main>
  );
}
