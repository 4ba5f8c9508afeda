/** Pages without scripts: their frame, and text that stays text. */

const STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: 1.5rem 0; }
label { display: grid; gap: .2rem; } input { font: inherit; padding: .3rem; } button { font: inherit; padding: .35rem 1rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; padding: .4rem 0; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8884; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; } dd { margin: 0; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #8886; } blockquote p { margin: 0; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; padding: 1rem; background: #8881; } footer { margin: 2rem 0; opacity: .8; }
[role=alert] { border-left: 4px solid #c33; padding: .5rem 1rem; }`;

/** The address has a scheme that was looked at, or none. */
export function link(href: string, text: string): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

export function page(title: string, main: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Chancery</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${STYLE}</style>
${head}</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** Only addresses of the web are linked; anything else stays text. */
export function linkIfWeb(address: string | null, text: string): string {
  return address !== null && /^https?:\/\/\S+$/.test(address) ? link(address, text) : escaped(text);
}
