/**
 * What may come to the contact form, looked at before Next.js reads it.
 *
 * A form that Next.js cannot read, or that comes from another site, ends in status 500 there, with a stack in the log.
 * Here it ends in the status that says what is wrong with it. What gets through is as the form's own page sends it:
 * either a plain form, or the same form packed by React.
 */

/** Ten times the longest message, twice (React sends along what the page showed before), in letters of many bytes. */
export const mostBytes = 512 * 1024;

/** Pages that have a form. */
const formPaths = /^\/contact(?:\/|$)/;

/** Why a form is refused: a status, and words for who looks at the answer. */
export type Refusal = { status: 400 | 403 | 405 | 411 | 413 | 415; reason: string };

/**
 * Why a request with a form in it is refused, if it is.
 *
 * @param siteHost the host that the site is known by; a form may come from there, or from the host that was asked
 */
export async function refusalOf(request: Request, siteHost: string): Promise<Refusal | undefined> {
  const { headers } = request;
  if (request.method !== "POST" || !formPaths.test(new URL(request.url).pathname))
    return { status: 405, reason: "Nothing here takes a form." };

  const origin = headers.get("origin");
  if (origin !== null && !isOwn(origin, headers, siteHost))
    return { status: 403, reason: "The form comes from another site." };

  if (!headers.get("content-type")?.startsWith("multipart/form-data"))
    return { status: 415, reason: "This is not a form." };
  const length = headers.get("content-length");
  if (length === null) return { status: 411, reason: "The length of the form is not said." };
  if (!(Number(length) <= mostBytes)) return { status: 413, reason: "The form is too large." };

  const form = await request.formData().catch(() => undefined);
  const isReadable = form && (headers.has("next-action") ? isPacked(form) : isPlain(form));
  return isReadable ? undefined : { status: 400, reason: "The form cannot be read." };
}

function isOwn(origin: string, headers: Headers, siteHost: string): boolean {
  if (!URL.canParse(origin)) return false;
  const asked = headers.get("x-forwarded-host")?.split(",")[0]?.trim() ?? headers.get("host");
  const { host } = new URL(origin);
  return host === asked || host === siteHost;
}

/** Sent by a browser without JavaScript: the fields, and hidden ones that name the action and the state before. */
function isPlain(form: FormData): boolean {
  for (const [name, value] of form) {
    if (!name.startsWith("$ACTION")) continue;
    if (typeof value !== "string") return false;
    const isKnown =
      name === "$ACTION_KEY"
        ? /^\w{0,64}$/.test(value)
        : /^\$ACTION_REF_\d{1,3}$/.test(name)
          ? value === "" && form.has(`${name.replace("REF_", "")}:0`)
          : /^\$ACTION_\d{1,3}:0$/.test(name)
            ? /^\{"id":"[0-9a-f]{40,64}","bound":"\$@1"\}$/.test(value) &&
              form.has(name.replace(":0", ":1"))
            : /^\$ACTION_\d{1,3}:1$/.test(name) && isOneState(value);
    if (!isKnown || form.getAll(name).length > 1) return false;
  }
  return true;
}

/** Sent by React: the arguments of the action, which are the state before and the form, whose names React prefixes. */
function isPacked(form: FormData): boolean {
  const packed = form.get("0");
  if (typeof packed !== "string" || form.getAll("0").length > 1) return false;
  for (const name of form.keys()) if (name !== "0" && !name.startsWith("_1_")) return false;
  const values = parse(packed);
  return (
    Array.isArray(values) && values.length === 2 && values[1] === "$K1" && isData(values[0], 0)
  );
}

function isOneState(text: string): boolean {
  const values = parse(text);
  return Array.isArray(values) && values.length === 1 && isData(values[0], 0);
}

/** The state of the form is flat: fields, and messages for them. */
const deepest = 4;

/** Whether a value is data alone. To React, a text that begins with a dollar sign means something else. */
function isData(value: unknown, depth: number): boolean {
  if (typeof value === "string")
    return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  if (typeof value !== "object" || value === null) return true;
  if (depth >= deepest || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, item]) => /^\w{1,40}$/.test(name) && name !== "__proto__" && isData(item, depth + 1),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Anybody can send anything.
  }
}
