/** A form on its way to the site, that no browser would send, or that somebody made with ill will. */
export type Attack = {
  kind: string;
  path: string;
  headers: Record<string, string>;
  body: BodyInit;
};

type Facts = {
  /** The hidden fields of the page's own form. */
  hidden: [string, string][];
  stamp: string;
  origin: string;
};

/** Numbers that look random, and are the same in each run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const texts = [
  `</script><script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `javascript:alert(1)`,
  `Jo\r\nBcc: all@example.com\r\n\r\nBuy`,
  `jo@example.com\nCc: all@example.com`,
  `"Jo" <jo@example.com>, all@example.com`,
  `=?utf-8?Q?Jo=0D=0ABcc:_all@example.com?=`,
  `'; DROP TABLE documents; --`,
  `"] | *[_type == "enquiry"]{email} | ["`,
  `{{constructor.constructor("return process")()}}`,
  `\${process.env.SANITY_API_WRITE_TOKEN}`,
  `$F1`,
  `$@1`,
  `__proto__`,
  `../../../etc/passwd`,
  `\0\x01\x1b[2J\u202e\ufeff`,
  `\u{1F3C3}`.repeat(300),
  `é`.repeat(4999),
  `x`.repeat(5001),
  ` `.repeat(9000),
  `%00%0d%0a%FF`,
  `\r\n.\r\nQUIT\r\n`,
];

/** One attack after the other; `number` tells them apart, and is in the message of those that may be accepted. */
export function attack(number: number, { hidden, stamp, origin }: Facts): Attack {
  const random = randomNumbers(number * 7919 + 1);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[random(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
  const text = () => pick(texts);
  const id = /[0-9a-f]{40,}/.exec(hidden.map(([, value]) => value).join(" "))?.[0] ?? "";
  const path = pick([
    "/contact",
    "/contact",
    "/contact/plan/marathon-training-plan",
    "/contact/sent",
  ]);
  const common = { path, headers: { Origin: origin } };

  const values = (): [string, string][] => [
    ["subject", pick(["", "trainingPlan-marathon-training-plan", text()])],
    ["name", pick(["Jo", text()])],
    ["email", pick(["jo@example.com", "jo@example.com", text()])],
    ["phone", pick(["", "+64 21", text()])],
    ["message", `Attack ${number}. ${text()}`],
    ["consent", pick(["yes", "yes", "yes", text()])],
    ["stamp", pick([stamp, stamp, stamp, text()])],
  ];
  const formOf = (fields: [string, string | Blob][]) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return form;
  };
  const packed = (fields: [string, string | Blob][], state = `{"turn":0}`) =>
    formOf([
      ...fields.map(([name, value]): [string, string | Blob] => [`_1_${name}`, value]),
      ["0", `[${state},"$K1"]`],
    ]);
  const multipart = (body: string, boundary = "x") => ({
    ...common,
    headers: { ...common.headers, "Content-Type": `multipart/form-data; boundary=${boundary}` },
    body,
  });

  const kinds: (() => Omit<Attack, "kind">)[] = [
    // Filled in with ill will, and sent as the page sends it.
    () => ({ ...common, body: formOf([...hidden, ...values()]) }),
    () => ({ ...common, body: formOf([...hidden, ...values()]) }),
    () => ({
      ...common,
      headers: { ...common.headers, "Next-Action": id },
      body: packed(values()),
    }),
    // Fields that are missing, repeated, files, or many.
    () => ({
      ...common,
      body: formOf([...hidden, ...values().slice(random(7)), ...values().slice(random(7))]),
    }),
    () => ({
      ...common,
      body: formOf([
        ...hidden,
        ...values(),
        [pick(["name", "message", "stamp"]), new Blob([text()])],
      ]),
    }),
    () => ({
      ...common,
      body: formOf([
        ...hidden,
        ...Array.from({ length: 300 }, (_, index): [string, string] => [`f${index}`, text()]),
      ]),
    }),
    // What names the action, changed.
    () => ({
      ...common,
      body: formOf([
        ...hidden.map(([name, value]): [string, string] => [name, pick([value, value, text()])]),
        ...values(),
      ]),
    }),
    () => ({
      ...common,
      body: formOf([
        [
          pick([`$ACTION_ID_${id}`, `$ACTION_ID_${text()}`, "$ACTION_REF_9", "$ACTION_1:0"]),
          text(),
        ],
        ...values(),
      ]),
    }),
    () => ({
      ...common,
      headers: {
        ...common.headers,
        "Next-Action": pick([id, "00".repeat(20), "toString", "x", id.toUpperCase()]),
      },
      body: packed(values(), pick([`{"a":"$F1"}`, `[[[[1]]]]`, `{"__proto__":{}}`, `"`, `null`])),
    }),
    () => ({
      ...common,
      headers: {
        ...common.headers,
        "Next-Action": pick([id, "00".repeat(20)]),
        "Content-Type": pick(["text/plain;charset=UTF-8", "application/json", "image/png"]),
      },
      body: pick(["[]", "[1,2]", "", "[".repeat(9000), `["$K1"]`, `{"then":1}`]),
    }),
    // No form at all, or a broken one.
    () => multipart(text()),
    () => multipart(`--x\r\nContent-Disposition: form-data; name="message"\r\n\r\n${text()}`),
    () =>
      multipart(
        `--x\r\nContent-Disposition: form-data; name="${text()}"; filename="${text()}"\r\nContent-Type: ${text()}\r\n\r\n${text()}\r\n--x--\r\n`,
      ),
    () => multipart(`--x\r\n\r\n\r\n--x--`, pick(["x", "y", `"`, "x".repeat(300)])),
    () => ({
      ...common,
      headers: {
        ...common.headers,
        "Content-Type": pick([
          "application/x-www-form-urlencoded",
          "text/plain",
          "application/json",
          "multipart/mixed; boundary=x",
          "multipart/form-data",
        ]),
      },
      body: `name=${encodeURIComponent(text())}&message=${encodeURIComponent(text())}`,
    }),
    // Too large, or of unknown length.
    () => ({ ...common, body: formOf([...hidden, ["message", "x".repeat(600_000)]]) }),
    () => ({
      ...multipart(""),
      // A stream is sent in pieces, and its length is not said.
      body: new Blob([
        `--x\r\nContent-Disposition: form-data; name="message"\r\n\r\n${text()}\r\n--x--`,
      ]).stream(),
    }),
    // From elsewhere.
    () => ({
      ...common,
      headers: { Origin: pick(["https://evil.example", "null", "garbage", "file://", ""]) },
      body: formOf([...hidden, ...values()]),
    }),
    // To pages that take no form.
    () => ({
      ...common,
      path: pick(["/", "/guides", "/nothing/here", "/api/enquiries/stamp", "/studio"]),
      body: formOf([...hidden, ...values()]),
    }),
  ];
  const kind = number % kinds.length;
  const make = kinds[kind] ?? kinds[0];
  if (!make) throw new Error("There are kinds.");
  return { kind: String(kind), ...make() };
}
