import { z } from "zod";

const port = (name: string, standard: number) =>
  z.coerce
    .number(`${name} is a port number, for example ${standard}.`)
    .int(`${name} is a whole number.`)
    .min(1, `${name} is at least 1.`)
    .max(65_535, `${name} is at most 65535.`)
    .default(standard);

const secret = (name: string) =>
  z.string().min(16, `${name} is too short: 16 characters or more.`).optional();

const schema = z
  .object({
    HOST: z.string().default("127.0.0.1"),
    PORT: port("PORT", 3000),
    SITE_URL: z
      .url({
        protocol: /^https?$/,
        error: "SITE_URL is the site's address, for example https://example.com.",
      })
      .optional(),
    LAKE_PORT: port("LAKE_PORT", 3900),
    LAKE_DIR: z.string().default(".lake"),
    NEXT_PUBLIC_SANITY_PROJECT_ID: z
      .string()
      .regex(
        /^[a-z0-9]+$/,
        "NEXT_PUBLIC_SANITY_PROJECT_ID is the project's id: lower-case letters and digits, as sanity.io/manage shows it.",
      )
      .optional(),
    NEXT_PUBLIC_SANITY_DATASET: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9_-]{0,63}$/,
        "NEXT_PUBLIC_SANITY_DATASET is a dataset's name, for example production.",
      )
      .optional(),
    SANITY_API_READ_TOKEN: secret("SANITY_API_READ_TOKEN"),
    SANITY_API_WRITE_TOKEN: secret("SANITY_API_WRITE_TOKEN"),
    SANITY_REVALIDATE_SECRET: secret("SANITY_REVALIDATE_SECRET"),
    CRON_SECRET: secret("CRON_SECRET"),
    OUTBOX_DIR: z.string().default(".outbox"),
    CLIENT_ADDRESS_HEADER: z
      .string()
      .regex(
        /^[a-z0-9-]+$/i,
        "CLIENT_ADDRESS_HEADER is the name of a header, for example x-forwarded-for.",
      )
      .optional(),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: "SMTP_URL is a mail server, for example smtp://user:password@mail.example.com:587.",
      })
      .optional(),
    ENQUIRY_TO: z.email("ENQUIRY_TO is an e-mail address.").optional(),
    ENQUIRY_FROM: z.email("ENQUIRY_FROM is an e-mail address.").optional(),
  })
  .superRefine((env, context) => {
    const missing = (name: string, what: string) =>
      context.addIssue({ code: "custom", message: `${name} is not set: ${what}` });
    if (env.NEXT_PUBLIC_SANITY_PROJECT_ID) {
      if (!env.SANITY_API_READ_TOKEN)
        missing(
          "SANITY_API_READ_TOKEN",
          "make a viewer token at sanity.io/manage, under API, Tokens.",
        );
      if (!env.SANITY_REVALIDATE_SECRET)
        missing("SANITY_REVALIDATE_SECRET", "choose one and give the same to the webhook.");
      if (!env.SANITY_API_WRITE_TOKEN)
        missing(
          "SANITY_API_WRITE_TOKEN",
          "make an editor token at sanity.io/manage, under API, Tokens; the site stores enquiries with it.",
        );
    } else if (env.NEXT_PUBLIC_SANITY_DATASET) {
      missing(
        "NEXT_PUBLIC_SANITY_PROJECT_ID",
        "a dataset needs its project; without both, the embedded lake is used.",
      );
    }
    const mail = {
      SMTP_URL: env.SMTP_URL,
      ENQUIRY_TO: env.ENQUIRY_TO,
      ENQUIRY_FROM: env.ENQUIRY_FROM,
    };
    const isMailed = Object.values(mail).some((value) => value !== undefined);
    for (const [name, value] of Object.entries(mail))
      if (isMailed && value === undefined)
        missing(
          name,
          "enquiries go out by e-mail with SMTP_URL, ENQUIRY_TO and ENQUIRY_FROM, or with none of them.",
        );
  });

export type Env = z.infer<typeof schema>;

/**
 * The environment, checked. An empty variable counts as not set.
 *
 * @throws an error with one line that says which variable to mend, and how
 */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  throw new Error(
    `The environment (.env) is not usable. ${result.error.issues.map(({ message }) => message).join(" ")}`,
  );
}
