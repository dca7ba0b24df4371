"use client";

import { useActionState } from "react";
import {
  emptyForm,
  type FieldName,
  type FormState,
  stampName,
  trapName,
} from "@/lib/enquiry/form.ts";
import type { Subject } from "@/lib/enquiry/record.ts";
import { Arrow } from "../arrow.tsx";
import { BrowserScript } from "../browser-script.tsx";
import { CheckboxField } from "../form/checkbox-field.tsx";
import { TextField } from "../form/text-field.tsx";
import { SelectField } from "../form/select-field.tsx";
import script from "./enquiry-form.browser.ts?url";
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
 * The contact form: a plain form, whose answer is this page with `useActionState`'s state in it. Where scripts run, the
 * page stays and its script puts the answer's form in the place of this one, so that nothing that was typed can be
 * lost, also when the server cannot be reached.
 */
export function EnquiryForm({ action, subjects, subject, siteName, email }: Props) {
  const [{ typed, errors, notice, stamp, turn }, post] = useActionState(action, emptyForm(subject));

  const field = (name: FieldName) => ({
    id: idOfField(name),
    name,
    value: typed[name],
    error: errors[name],
  });

  return (
    <form
      action={post}
      noValidate
      data-enquiry
      aria-label="Contact form"
      className="grid max-w-[40rem] content-start gap-7"
    >
      {turn > 0 && <FormSummary errors={errors} notice={notice} email={email} />}
      {/* The script shows it when the server does not answer. */}
      <FormSummary errors={{}} notice={{ kind: "failed" }} email={email} isSpare />
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
      <TextField
        {...field("name")}
        label="Your name"
        input={{ type: "text", autoComplete: "name", required: true }}
      />
      <TextField
        {...field("email")}
        label="Your e-mail address"
        hint="We answer to this address."
        input={{ type: "email", autoComplete: "email", required: true }}
      />
      <TextField
        {...field("phone")}
        label="Your telephone number"
        hint="If you would rather be called."
        isOptional
        input={{ type: "tel", autoComplete: "tel" }}
      />
      <TextField
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
      <input type="hidden" name={stampName} defaultValue={stamp} suppressHydrationWarning />
      <button type="submit" data-sending="Sending…" className="button justify-self-start">
        <span>Send your message</span> <Arrow />
      </button>
      <BrowserScript address={script} />
    </form>
  );
}
