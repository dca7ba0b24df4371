"use client";

import { unstable_rethrow as rethrow } from "next/navigation";
import {
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
  type SubmitEvent,
} from "react";
import {
  emptyForm,
  type FieldName,
  fieldNames,
  type FormState,
  stampName,
  trapName,
  type Typed,
} from "@/lib/enquiry/form.ts";
import type { Subject } from "@/lib/enquiry/record.ts";
import { Arrow } from "../arrow.tsx";
import { CheckboxField } from "../form/checkbox-field.tsx";
import { InputField } from "../form/input-field.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextAreaField } from "../form/text-area-field.tsx";
import { FormSummary, idOfField } from "./form-summary.tsx";

/** How what an enquiry can be about stands together. */
const groups: Record<Subject["type"], string> = {
  trainingPlan: "Training plans",
  coach: "Coaches",
};

type Props = {
  action: (previous: FormState, sent: FormData) => Promise<FormState>;
  subjects: Subject[];
  /** The id of the plan or coach that is chosen to begin with. */
  subject: string;
  siteName: string;
  email: string | undefined;
};

/**
 * The contact form. Without JavaScript it is a plain form, and the answer is this page with `useActionState`'s
 * state in it. With JavaScript the page stays, so that nothing that was typed can be lost, also when the server
 * cannot be reached.
 */
export function EnquiryForm({ action, subjects, subject, siteName, email }: Props) {
  const [posted, post] = useActionState(action, emptyForm(subject));
  const [answer, setAnswer] = useState<FormState>();
  const [stamp, setStamp] = useState("");
  const [isPending, startTransition] = useTransition();
  const summary = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const { typed, errors, notice, stamp: stampOfAnswer, turn } = answer ?? posted;

  useEffect(() => {
    if (turn > 0) summary.current?.focus();
  }, [turn]);

  useEffect(() => {
    const touched = new AbortController();
    const askForStamp = () => void fetchStamp().then(setStamp);
    form.current?.addEventListener("focusin", askForStamp, { once: true, signal: touched.signal });
    return () => touched.abort();
  }, []);

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const sent = new FormData(event.currentTarget);
    startTransition(async () => {
      try {
        // Of the state before, the server needs no more than how often the form was sent.
        const next = await action({ ...emptyForm(), turn }, sent);
        startTransition(() => setAnswer(next));
      } catch (error) {
        // Next.js sends a visitor on by throwing.
        rethrow(error);
        const failed: FormState = {
          typed: typedIn(sent),
          errors: {},
          notice: { kind: "failed" },
          stamp: stampOfAnswer,
          turn: turn + 1,
        };
        startTransition(() => setAnswer(failed));
      }
    });
  };

  const field = (name: FieldName) => ({
    id: idOfField(name),
    name,
    value: typed[name],
    error: errors[name],
  });

  return (
    <form
      ref={form}
      action={post}
      onSubmit={send}
      noValidate
      aria-label="Contact form"
      className="grid max-w-[40rem] content-start gap-7"
    >
      <FormSummary ref={summary} turn={turn} errors={errors} notice={notice} email={email} />
      <SelectField
        {...field("subject")}
        label="What is it about?"
        none="Something else, or not sure yet"
        choices={subjects.map(({ id, title, type }) => ({
          value: id,
          label: title,
          group: groups[type],
        }))}
      />
      <InputField
        {...field("name")}
        label="Your name"
        input={{ type: "text", autoComplete: "name", required: true }}
      />
      <InputField
        {...field("email")}
        label="Your e-mail address"
        hint="We answer to this address."
        input={{ type: "email", autoComplete: "email", required: true }}
      />
      <InputField
        {...field("phone")}
        label="Your telephone number"
        hint="If you would rather be called."
        isOptional
        input={{ type: "tel", autoComplete: "tel" }}
      />
      <TextAreaField
        {...field("message")}
        label="Your message"
        hint="What are you training for, and when? How many hours a week do you have? Does anything hurt?"
        textArea={{ rows: 8, required: true }}
      />
      <CheckboxField
        {...field("consent")}
        label={`${siteName} may keep what I write here, and use it to answer me.`}
        value="yes"
        isTicked={typed.consent === "yes"}
      >
        <a href="#what-we-keep" className="text-link col-start-2 justify-self-start py-1 text-sm">
          What we keep, and for how long
        </a>
      </CheckboxField>
      {/* People do not see this, programs do. */}
      <div hidden>
        <label htmlFor={trapName}>Leave this empty</label>
        <input id={trapName} name={trapName} type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <input type="hidden" name={stampName} value={stampOfAnswer || stamp} />
      <button type="submit" aria-disabled={isPending} className="button justify-self-start">
        {isPending ? "Sending…" : "Send your message"} <Arrow />
      </button>
    </form>
  );
}

/** The time at which the form was first touched, signed; nothing when the server does not answer: it then asks back. */
async function fetchStamp(): Promise<string> {
  try {
    const answer = await fetch("/api/enquiries/stamp");
    // What this very site answers.
    const { stamp } = (await answer.json()) as { stamp: string };
    return stamp;
  } catch {
    return ""; // The first answer brings one.
  }
}

function typedIn(sent: FormData): Typed {
  const entries = fieldNames.map((name) => {
    const value = sent.get(name);
    return [name, typeof value === "string" ? value : ""];
  });
  return Object.fromEntries(entries) as Typed; // the keys are all names
}
