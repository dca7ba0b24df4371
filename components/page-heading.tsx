import type { ReactNode } from "react";
import type { Edit } from "@/lib/content/edit.ts";
import { noEdit } from "@/lib/content/edit.ts";

type Props = {
  title: string;
  standfirst?: string | undefined;
  above?: ReactNode;
  children?: ReactNode;
  edit?: Edit;
  /** The fields that title and standfirst come from. */
  fields?: { title: string; standfirst: string };
};

/** The head of a page that is not a guide: a panel of pine with contour lines. */
export function PageHeading(props: Props) {
  const {
    title,
    standfirst,
    above,
    children,
    edit = noEdit,
    fields = { title: "title", standfirst: "standfirst" },
  } = props;
  return (
    <header className="panel contours">
      <div className="shell grid gap-4 pt-8 pb-10 md:pt-12 md:pb-16">
        {above}
        <h1 className="max-w-[18ch] text-4xl" {...edit(fields.title)}>
          {title}
        </h1>
        {standfirst && (
          <p className="max-w-standfirst text-xl text-on-panel-soft" {...edit(fields.standfirst)}>
            {standfirst}
          </p>
        )}
        {children}
      </div>
    </header>
  );
}
