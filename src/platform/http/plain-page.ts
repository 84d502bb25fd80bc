import { createHash } from 'node:crypto';

/** The look of a page that stands without the app: no font, picture or script of anybody else's. */
const STYLE = `:root{color-scheme:light dark;--ink:#12181d;--soft:#434f59;--hair:#d5dce0;--line:#74818b;--accent:#0b5a75;--fill:#0b5a75;--bg:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e2e7ea;--soft:#aab5bd;--hair:#29333a;--line:#6c7983;--accent:#7cc6df;--fill:#1f6f8b;--bg:#141a1f}}
body{margin:0 auto;max-width:34rem;padding:0 20px 32px;font:18px/1.5 "Golos Text",system-ui,sans-serif;color:var(--ink);background:var(--bg);overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;align-items:center;min-height:64px;font-size:16px;color:var(--soft)}
nav{display:flex;gap:4px}nav *{padding:12px 8px;text-decoration:none;color:inherit}
nav [aria-current]{color:var(--ink);font-weight:600;box-shadow:inset 0 -3px 0 var(--accent)}
.out{padding:12px 0;font-weight:600;color:var(--accent);text-decoration:none}a{color:var(--accent)}
h1{font-size:26px;line-height:1.25;font-weight:600;margin:8px 0}h2{font-size:18px;line-height:1.35;font-weight:600;margin:24px 0 8px}
p{margin:0 0 12px}label{display:block;margin:20px 0 6px;font-weight:500}summary{margin-top:20px;padding:10px 0;color:var(--accent);cursor:pointer}
small,.soft{color:var(--soft)}small{display:block;font-size:15px;margin-top:6px}
input{box-sizing:border-box;width:100%;min-height:56px;padding:0 14px;font:inherit;color:inherit;background:transparent;border:1.5px solid var(--line);border-radius:8px}
.short{width:8em}button,.press{display:block;box-sizing:border-box;width:100%;min-height:60px;margin-top:28px;padding:14px;font:inherit;font-weight:600;text-align:center;text-decoration:none;color:#fff;background:var(--fill);border:0;border-radius:8px}
ul,ol{margin:0;padding:0;list-style:none}li{padding:10px 0;border-top:1px solid var(--hair)}form+p{margin-top:16px}ol+div{margin-top:16px}.facts{margin-top:28px;border-bottom:1px solid var(--hair)}
ol{counter-reset:n}ol li{border:0;padding:4px 0 4px 36px;counter-increment:n}ol li::before{content:counter(n);float:left;margin-left:-36px;font-weight:600}
.fault{padding:12px;border:2px solid #a86400;border-radius:8px}.demo{border:2px solid;padding:8px 12px;margin-bottom:16px}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

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
  readonly header?: string;
  /** false where the body begins with a heading of its own */
  readonly heading?: boolean;
  /** the words of the demo mark; null in a real installation */
  readonly demo: string | null;
  /** inline; its `inlineSource` must stand in the page's policy */
  readonly script?: string;
}

/** @returns a whole HTML document: small, dark and light, readable without any script. */
export function plainPage({
  language,
  title,
  body,
  header,
  heading = true,
  demo,
  script,
}: PlainPage): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title><style>${STYLE}</style></head>
<body>${header ? `<header>${header}</header>` : ''}<main>
${demo ? `<p class="demo"><strong>${demo}</strong></p>` : ''}
${heading ? `<h1>${title}</h1>` : ''}
${body}
</main>${script ? `<script>${script}</script>` : ''}</body></html>
`;
}
