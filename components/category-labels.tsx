import { addressOf } from "@/lib/addresses.ts";
import type { CategoryLabel } from "@/lib/content/category.ts";

/** The topics that a guide belongs to, each leading to its hub. */
export function CategoryLinks({ categories }: { categories: CategoryLabel[] }) {
  if (categories.length === 0) return null;
  return (
    <ul aria-label="Topics" className="marker">
      {categories.map((category, index) => (
        <li key={category._id} className="flex gap-x-2">
          <a
            href={addressOf({ ...category, _type: "category" })}
            className="inline-block py-1 underline decoration-transparent decoration-2 underline-offset-4 hover:decoration-current"
          >
            {category.title}
          </a>
          {index < categories.length - 1 && (
            <span aria-hidden="true" className="py-1">
              ·
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
