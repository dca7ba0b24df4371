/** The page on which an editor signs in: one field, no script. */

const STYLE = `
:root { color-scheme: light dark; --paper: #f6f4ef; --card: #fff; --ink: #1b1c1e; --soft: #5c5f66; --line: #c9c5bb; --accent: #1d5c4d; --on: #fff; --bad: #a4261d }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --card: #1e2126; --ink: #eceae4; --soft: #a9adb5; --line: #444952; --accent: #7fd1ba; --on: #10201b; --bad: #ff9d92 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif }
main { width: min(26rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 2rem }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; line-height: 1.2 }
p { margin: 0 0 1.25rem; color: var(--soft) }
label { display: block; margin-bottom: .4rem; font-weight: 600 }
input { width: 100%; padding: .7rem .8rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: .5rem }
input[aria-invalid=true] { border-color: var(--bad) }
button { margin-top: 1.25rem; width: 100%; padding: .75rem; font: inherit; font-weight: 600; color: var(--on); background: var(--accent); border: 0; border-radius: .5rem; cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.error { margin: .5rem 0 0; color: var(--bad) }
code { font-size: .95em; color: var(--ink) }
`;

export interface LoginPage {
  html: string;
  headers: Record<string, string>;
}

/**
 * @param returnTo the address to come back to, on an origin that was checked
 * @param error what went wrong with the last try
 */
export function loginPage(returnTo: URL, error: string | null): LoginPage {
  const invalid = error === null ? "" : ' aria-invalid="true" aria-describedby="error"';
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${error === null ? "" : "Error: "}Sign in to the content lake</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Sign in</h1>
<p>You will go back to <code>${escapeHtml(returnTo.origin)}</code>.</p>
<form method="post">
<label for="token">Paste the token from <code>.lake/token</code></label>
<input id="token" name="token" type="password" required autofocus autocomplete="off" spellcheck="false"${invalid}>
${error === null ? "" : `<p class="error" id="error" role="alert">${escapeHtml(error)}</p>`}
<button type="submit">Sign in</button>
</form>
</main>
</body>
</html>
`;
  return {
    html,
    headers: {
      "content-type": "text/html; charset=utf-8",
      // Browsers hold the redirect after a form to form-action as well, so the way back has to be in it.
      "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${returnTo.origin}; frame-ancestors 'none'; base-uri 'none'`,
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      // Not "no-referrer": browsers would then send the form with the origin "null".
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
    },
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
