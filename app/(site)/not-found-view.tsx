import { PageHeading } from "@/components/page-heading.tsx";
import { WaysOn } from "@/components/ways-on.tsx";

/** What a visitor sees where there is no page: that it is so, and the ways on. */
export function NotFoundView() {
  return (
    <main id="content" tabIndex={-1} className="grow outline-none">
      <PageHeading
        title="This page is off the map"
        standfirst="There is no page at this address. It may have moved, or the address may have a slip in it."
      />
      <div className="shell py-10 md:py-16">
        <WaysOn />
      </div>
    </main>
  );
}
