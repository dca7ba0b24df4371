import { addressOf } from "@/lib/addresses.ts";
import { voiceName } from "@/lib/content/blocks/anecdote.ts";
import { Portrait } from "../portrait.tsx";
import { SimpleText } from "../text/simple-text.tsx";
import type { BlockProps } from "./block-props.ts";

/** From practice. What an athlete tells gets here only with consent: the parser sees to that. */
export function AnecdoteBlock({ block, citations }: BlockProps<"anecdote">) {
  const coach = block.voice === "coach" ? block.coach : undefined;
  const name = voiceName(block);
  const page = coach && addressOf(coach);
  return (
    <figure className="keep-whole border-y-2 border-pine py-6">
      <p className="marker mb-3 text-pine">
        {block.voice === "coach" ? "From practice" : "An athlete’s story"}
      </p>
      <div className="prose font-display text-lg">
        <SimpleText value={block.text} citations={citations} />
      </div>
      {name && (
        <figcaption className="mt-4 flex items-center gap-3 text-sm">
          {coach && <Portrait coach={coach} size="3rem" className="size-12" />}
          <span>
            {page ? (
              <a href={page} className="text-link inline-block py-1 font-bold">
                {name}
              </a>
            ) : (
              <strong>{name}</strong>
            )}
            {coach?.role && <span className="block text-soft">{coach.role}</span>}
          </span>
        </figcaption>
      )}
    </figure>
  );
}
