import { type FieldErrors, type FieldName, fieldNames, type Notice } from "@/lib/enquiry/form.ts";

/** The id of a field, for the links of the summary. */
export const idOfField = (name: FieldName) => `enquiry-${name}`;

type Props = {
  errors: FieldErrors;
  notice: Notice | undefined;
  email: string | undefined;
  /** Whether it waits, hidden, until it is needed. */
  isSpare?: boolean;
};

/** What became of the form that was sent. It takes the focus, so that it is read first. */
export function FormSummary({ errors, notice, email, isSpare = false }: Props) {
  const id = isSpare ? "form-spare-summary" : "form-summary";
  const broken = fieldNames.filter((name) => errors[name]);
  const isUrgent = broken.length > 0 || notice?.kind === "failed";
  return (
    <div
      tabIndex={-1}
      // The browser itself moves the focus here, which is the answer to what was just sent.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={!isSpare}
      hidden={isSpare}
      data-summary={isSpare ? "spare" : "answer"}
      role="group"
      aria-labelledby={id}
      className={`grid gap-3 rounded-md border-2 p-5 ${isUrgent ? "border-urgent bg-urgent-tint" : "border-calm bg-calm-tint"}`}
    >
      {broken.length > 0 ? (
        <>
          <h2 id={id} className="text-xl text-urgent">
            {broken.length === 1
              ? "One thing to mend before we can take your message"
              : `${broken.length} things to mend before we can take your message`}
          </h2>
          <ul className="grid gap-1.5">
            {broken.map((name) => (
              <li key={name}>
                <a href={`#${idOfField(name)}`} className="font-bold text-urgent underline">
                  {errors[name]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h2 id={id} className={`text-xl ${isUrgent ? "text-urgent" : "text-calm"}`}>
            {headings[notice?.kind ?? "check"]}
          </h2>
          <p>{textOf(notice)}</p>
        </>
      )}
      {email && (notice?.kind === "failed" || notice?.kind === "often") && (
        <p>
          Or write an e-mail to{" "}
          <a href={`mailto:${email}`} className="text-link font-bold wrap-anywhere">
            {email}
          </a>
          .
        </p>
      )}
    </div>
  );
}

const headings: Record<Notice["kind"], string> = {
  check: "Please look it over, then send it",
  quick: "That was quick. Please send it once more",
  trap: "Please send it once more",
  failed: "We could not take your message",
  often: "That is a lot of messages in a short time",
};

function textOf(notice: Notice | undefined): string {
  switch (notice?.kind) {
    case "failed":
      return "The fault is ours, not yours. Nothing that you wrote is lost: it is still in the form. Please send it again in a few minutes.";
    case "often":
      return `Nothing that you wrote is lost: it is still in the form. You can send it in ${notice.minutes === 1 ? "a minute" : `${notice.minutes} minutes`}.`;
    case "trap":
      return "Something, a password manager perhaps, filled in a part of the form that nobody sees. It is empty again now.";
    case "quick":
      return "We hold back what comes faster than a person can type. Everything is still in the form.";
    default:
      return "Nothing was sent yet. If all is as you want it, press the button once more.";
  }
}
