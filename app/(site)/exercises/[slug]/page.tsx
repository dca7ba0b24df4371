import type { Metadata } from "next";
import { ExercisePage } from "@/components/exercise/exercise-page.tsx";
import { StructuredData } from "@/components/structured-data.tsx";
import { addressOf } from "@/lib/addresses.ts";
import { readParam } from "@/lib/route-param.ts";
import { breadcrumbData, exerciseData } from "@/lib/structured-data.ts";
import { editOf } from "@/sanity/edit.ts";
import { getExercise, getExerciseSlugs } from "@/sanity/queries/exercises.ts";
import { Missing } from "../../missing.tsx";
import { missingMetadata, pageMetadata } from "../../page-metadata.ts";
import { getSite } from "../../site.ts";

type Props = { params: Promise<{ slug: string }> };

export const generateStaticParams = getExerciseSlugs;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getExercise(readParam((await params).slug));
  if (!found) return missingMetadata;
  const { title, summary, picture, slug } = found.exercise;
  return pageMetadata({
    title,
    description: summary,
    path: addressOf({ _type: "exercise", slug }),
    picture,
  });
}

export default async function Page({ params }: Props) {
  const slug = readParam((await params).slug);
  const found = await getExercise(slug);
  if (!found) return <Missing path={`/exercises/${slug}`} />;

  const { exercise, guides } = found;
  const [edit, site] = await Promise.all([
    editOf({ _id: exercise._id, _type: "exercise" }),
    getSite(),
  ]);
  const path = addressOf({ ...exercise, _type: "exercise" }) ?? "/exercises";
  const crumbs = [
    { name: site.name, path: "/" },
    { name: "Exercises", path: "/exercises" },
    { name: exercise.title, path },
  ];
  return (
    <main id="content" tabIndex={-1} data-part="/guides" className="outline-none">
      <ExercisePage
        exercise={exercise}
        guides={guides}
        crumbs={crumbs}
        url={new URL(path, site.url).href}
        siteName={site.name}
        edit={edit}
      />
      <StructuredData data={[exerciseData(site, exercise), breadcrumbData(site, crumbs)]} />
    </main>
  );
}
