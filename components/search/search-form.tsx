import { longestQuestion } from "@/lib/search/longest-question.ts";

type Props = {
  /** Unique on its page. */
  id: string;
  label: string;
  /** What is in the field already. */
  value?: string;
};

/** A search field on a page, large and with its label in sight; a plain form. */
export function SearchForm({ id, label, value }: Props) {
  return (
    <search>
      <form action="/search" className="grid max-w-[42rem] gap-2">
        <label htmlFor={id} className="font-display font-bold">
          {label}
        </label>
        <div className="flex flex-wrap gap-3">
          <input
            id={id}
            name="q"
            type="search"
            defaultValue={value}
            required
            maxLength={longestQuestion}
            autoComplete="off"
            enterKeyHint="search"
            className="field min-w-0 grow basis-64"
          />
          <button type="submit" className="button">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
