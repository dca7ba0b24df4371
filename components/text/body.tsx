import { PortableText, type PortableTextBlock } from "@portabletext/react";
import type { ReactNode } from "react";
import { type Citations, noCitations } from "@/lib/citations.ts";
import type { Body as BodyData, BodyItem } from "@/lib/content/body.ts";
import type { BlockType } from "@/lib/content/blocks/index.ts";
import { type Edit, noEdit } from "@/lib/content/edit.ts";
import type { Outline } from "@/lib/table-of-contents.ts";
import { blockComponents, type BlockOf, type BlockProps } from "../blocks/index.ts";
import { markComponents } from "./marks.tsx";

type Surroundings = { outline: Outline; citations: Citations; edit: Edit };

type Props = {
  value: BodyData;
  outline: Outline;
  citations?: Citations;
  edit?: Edit;
};

/** The run of a document: text, and the blocks between it. */
export function Body({ value, outline, citations = noCitations, edit = noEdit }: Props) {
  return (
    <PortableText
      value={value as PortableTextBlock[]}
      components={bodyComponents({ outline, citations, edit })}
      onMissingComponent={false}
    />
  );
}

type TextProps = { value: PortableTextBlock; children?: ReactNode };

const blockTypes = Object.keys(blockComponents) as BlockType[];

/** How each part of a body is shown on its page. */
function bodyComponents({ outline, citations, edit }: Surroundings) {
  const markUp = (key = "") => edit(`body[_key==${JSON.stringify(key)}]`);

  const heading = ({ value, children }: TextProps) => {
    // The library hands on the very objects that it was given, so they can be looked up by identity.
    const entry = outline.headings.get(value as unknown as BodyItem);
    if (!entry) return <p className="font-bold">{children}</p>;
    const Level = `h${entry.level}` as const;
    return (
      <Level id={entry.id} {...markUp(value._key)}>
        {/* A link cannot stand in a link: a heading with links of its own has its anchor behind the words. */}
        {value.markDefs?.length ? (
          <>
            {children}{" "}
            <a
              href={`#${entry.id}`}
              className="heading-anchor text-soft"
              aria-label="Link to this section"
            >
              #
            </a>
          </>
        ) : (
          <a href={`#${entry.id}`} className="heading-anchor">
            {children}
          </a>
        )}
      </Level>
    );
  };

  const blockOf =
    <Type extends BlockType>(type: Type) =>
    ({ value }: { value: BlockOf<Type> }) => {
      const Component: (props: BlockProps<Type>) => ReactNode = blockComponents[type];
      const item: BodyItem = value;
      return (
        <div className="block" {...markUp(item._key)}>
          <Component
            block={value}
            titleLevel={outline.titleLevels.get(item) ?? 3}
            blockId={outline.blockIds.get(item) ?? item._key}
            citations={citations}
          />
        </div>
      );
    };

  return {
    block: {
      normal: ({ value, children }: TextProps) => <p {...markUp(value._key)}>{children}</p>,
      blockquote: ({ value, children }: TextProps) => (
        <blockquote {...markUp(value._key)}>{children}</blockquote>
      ),
      h2: heading,
      h3: heading,
      h4: heading,
    },
    marks: markComponents(citations),
    types: Object.fromEntries(blockTypes.map((type) => [type, blockOf(type)])),
  };
}
