import { BACK_MUSCLES, FRONT_MUSCLES } from "body-muscles";
import type { BodyArea } from "@/lib/body-areas.ts";
import { regionOfShape } from "@/lib/body-map.ts";
import { guidesInWords } from "@/lib/guide-filters.ts";

type Shape = { id: string; path: string };

/** The drawing has no tendon of Achilles: this is the lower end of the calf, just above the heel. */
const tendons: Shape[] = [
  { id: "achilles-left", path: "M47.6 81.3H51L50.72 86.1H49.08Z" },
  { id: "achilles-right", path: "M54.25 81.3H57.65L56.2 86.1H54.56Z" },
];

const views = [
  { name: "Front", box: "-0.5 -0.5 32.5 94", shapes: FRONT_MUSCLES as Shape[] },
  { name: "Back", box: "36 -0.5 33 94", shapes: [...(BACK_MUSCLES as Shape[]), ...tendons] },
];

/**
 * A body, front and back, on which the parts that have guides lead to them; the list beside it says the same
 * in words. Links are plain links, so it needs no script.
 */
export function BodyMap({ areas }: { areas: BodyArea[] }) {
  const isDrawn = areas.some(({ regions }) => regions.length > 0);
  return (
    <section
      aria-labelledby="where"
      className="no-print grid items-center gap-x-16 gap-y-8 lg:grid-cols-12"
    >
      <div className="lg:order-2 lg:col-span-7">
        <h2 id="where" className="mb-2 text-3xl">
          Where does it hurt?
        </h2>
        <p className="mb-5 max-w-measure text-soft">
          {isDrawn
            ? "Choose a place on the body, or its name here."
            : "Choose the place that comes closest."}
        </p>
        <ul className="grid border-t border-rule sm:grid-cols-2 sm:gap-x-10">
          {areas.map(({ category, count, href }) => (
            <li key={category._id} className="border-b border-rule">
              <a
                href={href}
                className="group flex min-h-12 items-center justify-between gap-4 py-1.5 font-display text-lg font-semibold hover:text-action"
              >
                <span className="decoration-2 underline-offset-4 group-hover:underline">
                  {category.title}
                </span>
                <span className="facts text-sm font-normal text-soft">{guidesInWords(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      {isDrawn && (
        <figure className="lg:order-1 lg:col-span-5">
          <div className="body-map mx-auto grid max-w-[27rem] grid-cols-2 gap-6">
            {views.map((view) => (
              <View key={view.name} {...view} areas={areas} />
            ))}
          </div>
          <figcaption className="mt-3 text-center text-xs text-soft">
            Drawing:{" "}
            <a
              href="https://github.com/vulovix/body-muscles"
              rel="noopener"
              className="text-link inline-block py-1"
            >
              Body Muscles by Ivan Vulović
            </a>
            , Apache 2.0, with a tendon added
          </figcaption>
        </figure>
      )}
    </section>
  );
}

function View({ name, box, shapes, areas }: (typeof views)[number] & { areas: BodyArea[] }) {
  const areaOf = ({ id }: Shape) => {
    const region = regionOfShape(id);
    return region && areas.find(({ regions }) => regions.includes(region));
  };
  return (
    <div>
      <p className="mb-2 text-center font-display text-sm font-semibold" aria-hidden="true">
        {name}
      </p>
      <svg viewBox={box} role="group" aria-label={`The body, ${name.toLowerCase()}`}>
        <g>
          {shapes
            .filter((shape) => !areaOf(shape))
            .map(({ id, path }) => (
              <path key={id} d={path} />
            ))}
        </g>
        {areas.map((area) => {
          const own = shapes.filter((shape) => areaOf(shape) === area);
          if (own.length === 0) return null;
          return (
            <a key={area.category._id} href={area.href}>
              <title>{`${area.category.title}, ${guidesInWords(area.count)} (${name.toLowerCase()})`}</title>
              {own.map(({ id, path }) => (
                <path key={id} d={path} />
              ))}
            </a>
          );
        })}
      </svg>
    </div>
  );
}
