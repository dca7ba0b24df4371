/** What this site's own route answers. */
type Stamp = { stamp: string };

const enquiryForm = () => document.querySelector<HTMLFormElement>("form[data-enquiry]");

let isSending = false;

// On the document, because an answer brings a new form.
document.addEventListener(
  "submit",
  (event) => {
    const form = enquiryForm();
    if (!form || event.target !== form) return;
    event.preventDefault();
    if (!isSending) void send(form);
  },
  { capture: true },
);

// The time at which the form is first touched tells a person from a program.
const untouched = enquiryForm();
if (untouched?.contains(document.activeElement)) void stampForm();
else untouched?.addEventListener("focusin", () => void stampForm(), { once: true });

async function stampForm(): Promise<void> {
  try {
    const answer = await fetch("/api/enquiries/stamp");
    const { stamp } = (await answer.json()) as Stamp;
    const field = enquiryForm()?.querySelector<HTMLInputElement>("[name=stamp]");
    if (field && !field.value) field.value = stamp;
  } catch {
    // The first answer of the form brings one.
  }
}

/** Sends the form as the browser would, and shows the answer without leaving the page. */
async function send(form: HTMLFormElement): Promise<void> {
  const free = showSending(form);
  try {
    const answer = await fetch(location.href, { method: "POST", body: new FormData(form) });
    if (answer.redirected) {
      // Whoever comes back finds a form that can be sent.
      addEventListener("pagehide", free, { once: true });
      return location.assign(answer.url);
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = answer.ok ? page.querySelector("form[data-enquiry]") : null;
    if (!next) throw new Error(`The form was answered with status ${answer.status}.`);
    form.replaceWith(document.adoptNode(next));
    showSummary("answer");
  } catch (error) {
    console.warn(error);
    form.querySelector("[data-summary=answer]")?.remove();
    showSummary("spare");
  }
  free();
}

/** Says that the form is on its way. @returns what takes that back */
function showSending(form: HTMLFormElement): () => void {
  const button = form.querySelector<HTMLElement>("[data-sending]");
  const label = button?.querySelector("span");
  const words = label?.textContent ?? "";
  isSending = true;
  button?.setAttribute("aria-disabled", "true");
  label?.replaceChildren(button?.dataset["sending"] ?? "");
  return () => {
    isSending = false;
    button?.removeAttribute("aria-disabled");
    label?.replaceChildren(words);
  };
}

/** Shows what became of the form, and lets it be read first. */
function showSummary(which: "answer" | "spare"): void {
  const summary = enquiryForm()?.querySelector<HTMLElement>(`[data-summary=${which}]`);
  if (!summary) return;
  summary.hidden = false;
  summary.focus();
}
