import { createHash } from 'node:crypto';
import { LANGUAGES, padTo, REPLY_BYTES, say, type Language } from '../../domain/index.js';

const STYLE = `:root{color-scheme:light dark;--ink:#12181d;--soft:#434f59;--line:#74818b;--fill:#0b5a75;--bg:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e2e7ea;--soft:#aab5bd;--line:#6c7983;--fill:#1f6f8b;--bg:#141a1f}}
body{margin:0 auto;max-width:34rem;padding:0 20px 32px;font:18px/1.5 "Golos Text",system-ui,sans-serif;color:var(--ink);background:var(--bg)}
nav{display:flex;gap:16px;justify-content:flex-end;min-height:48px;align-items:center}a{color:inherit}
h1{font-size:26px;line-height:1.25}label{display:block;margin:20px 0 6px}small{display:block;color:var(--soft)}
input{box-sizing:border-box;width:100%;min-height:56px;padding:0 14px;font:inherit;color:inherit;background:transparent;border:1.5px solid var(--line);border-radius:8px}
button{width:100%;min-height:60px;margin-top:28px;font:inherit;color:#fff;background:var(--fill);border:0;border-radius:8px}
.reply{white-space:pre-line}.demo{border:2px solid;padding:8px 12px}:focus-visible{outline:3px solid var(--fill);outline-offset:2px}`;

/** What the page's own style is known by; nothing else may run or load. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const inHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

function frame(language: Language, demo: boolean, title: string, body: string): string {
  const links = LANGUAGES.map((tag) =>
    tag === language
      ? `<span aria-current="true">${LANGUAGE_NAMES[tag]}</span>`
      : `<a href="/family?lang=${tag}" lang="${tag}" hreflang="${tag}">${LANGUAGE_NAMES[tag]}</a>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title><style>${STYLE}</style></head>
<body><nav>${links.join(' ')}</nav><main>
${demo ? `<p class="demo"><strong>${say('demo', language)}</strong></p>` : ''}
<h1>${title}</h1>
${body}
</main></body></html>
`;
}

/** The question as a plain form: no script, no third party, nothing remembered by the browser. */
export function formPage(language: Language, demo: boolean): string {
  const words = (key: Parameters<typeof say>[0]) => inHtml(say(key, language));
  const body = `<p>${words('whoWeAre')}</p>
<form method="post" action="/family/ask" autocomplete="off">
<input type="hidden" name="lang" value="${language}">
<label for="n">${words('fullName')}</label>
<input id="n" name="fullName" required maxlength="200" aria-describedby="nh" autocomplete="off">
<small id="nh">${words('anySpelling')}</small>
<label for="y">${words('birthYear')}</label>
<input id="y" name="birthYear" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off">
<label for="d">${words('birthDate')}</label>
<input id="d" name="birthDate" type="date" autocomplete="off">
<label for="c">${words('codeWord')}</label>
<input id="c" name="codeWord" maxlength="100" autocomplete="off">
<button>${words('askButton')}</button>
</form>
<p>${words('noPublicList')}</p><p>${words('notPolice')}</p>`;
  return frame(language, demo, words('title'), body);
}

/** A reply: of one size in a language, whatever it says. It never repeats the question. */
export function replyPage(language: Language, demo: boolean, lines: readonly string[]): string {
  const text = inHtml(padTo(REPLY_BYTES, lines.join('\n'), inHtml));
  const body = `<div class="reply" role="status">${text}</div>
<p><a href="/family?lang=${language}">${inHtml(say('close', language))}</a></p>`;
  return frame(language, demo, inHtml(say('replyTitle', language)), body);
}
