import { createHash } from 'node:crypto';

/** The look of a page that stands without the app: no font, picture or script of anybody else's. */
const STYLE = `:root{color-scheme:light dark;--ink:#12181d;--soft:#434f59;--line:#74818b;--fill:#0b5a75;--bg:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e2e7ea;--soft:#aab5bd;--line:#6c7983;--fill:#1f6f8b;--bg:#141a1f}}
body{margin:0 auto;max-width:34rem;padding:0 20px 32px;font:18px/1.5 "Golos Text",system-ui,sans-serif;color:var(--ink);background:var(--bg)}
nav{display:flex;gap:16px;justify-content:flex-end;min-height:48px;align-items:center}a{color:inherit}
h1{font-size:26px;line-height:1.25}label{display:block;margin:20px 0 6px}small{display:block;color:var(--soft)}
input{box-sizing:border-box;width:100%;min-height:56px;padding:0 14px;font:inherit;color:inherit;background:transparent;border:1.5px solid var(--line);border-radius:8px}
button{width:100%;min-height:60px;margin-top:28px;font:inherit;color:#fff;background:var(--fill);border:0;border-radius:8px}
.reply{white-space:pre-line}.demo{border:2px solid;padding:8px 12px}:focus-visible{outline:3px solid var(--fill);outline-offset:2px}`;

/** @returns a Content-Security-Policy source that lets exactly this inline text run. */
export const inlineSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** What the page's own style is known by; nothing else may load. */
export const STYLE_SOURCE = inlineSource(STYLE);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const inHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

export interface PlainPage {
  readonly language: string;
  /** as HTML */
  readonly title: string;
  /** as HTML */
  readonly body: string;
  /** as HTML; stands above everything */
  readonly nav?: string;
  /** the words of the demo mark; null in a real installation */
  readonly demo: string | null;
  /** inline; its `inlineSource` must stand in the page's policy */
  readonly script?: string;
}

/** @returns a whole HTML document: small, dark and light, readable without any script. */
export function plainPage({ language, title, body, nav, demo, script }: PlainPage): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title><style>${STYLE}</style></head>
<body>${nav ? `<nav>${nav}</nav>` : ''}<main>
${demo ? `<p class="demo"><strong>${demo}</strong></p>` : ''}
<h1>${title}</h1>
${body}
</main>${script ? `<script>${script}</script>` : ''}</body></html>
`;
}
