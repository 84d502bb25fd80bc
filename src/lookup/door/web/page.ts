import { inHtml, plainPage } from '../../../platform/http/index.js';
import { type LinkOutcome } from '../family-watches.js';
import { LANGUAGES, padTo, REPLY_BYTES, say, type Language } from '../../domain/index.js';

type Key = Parameters<typeof say>[0];

const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

/** @param path of the same page in another language. */
function frame(language: Language, demo: boolean, title: string, body: string, path = '/family'): string {
  const links = LANGUAGES.map((tag) =>
    tag === language
      ? `<span aria-current="true">${LANGUAGE_NAMES[tag]}</span>`
      : `<a href="${path}?lang=${tag}" lang="${tag}" hreflang="${tag}">${LANGUAGE_NAMES[tag]}</a>`,
  );
  return plainPage({
    language,
    title,
    body,
    nav: links.join(' '),
    demo: demo ? say('demo', language) : null,
  });
}

/** What a plain form asks for: a question, or to be told later. */
const FORMS = {
  ask: { action: '/family/ask', title: 'title', button: 'askButton', contact: false },
  watch: { action: '/family/watch', title: 'watchTitle', button: 'watchButton', contact: true },
} as const;

const contactField = (words: (key: Key) => string): string =>
  `<label for="e">${words('contact')}</label>
<input id="e" name="contact" type="email" required maxlength="254" autocomplete="off">
`;

/** A plain form: no script, no third party, nothing remembered by the browser. */
export function formPage(kind: keyof typeof FORMS, language: Language, demo: boolean): string {
  const { action, title, button, contact } = FORMS[kind];
  const words = (key: Key) => inHtml(say(key, language));
  const body = `<p>${words('whoWeAre')}</p>
<form method="post" action="${action}" autocomplete="off">
<input type="hidden" name="lang" value="${language}">
${contact ? contactField(words) : ''}<label for="n">${words('fullName')}</label>
<input id="n" name="fullName" required maxlength="200" aria-describedby="nh" autocomplete="off">
<small id="nh">${words('anySpelling')}</small>
<label for="y">${words('birthYear')}</label>
<input id="y" name="birthYear" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off">
<label for="d">${words('birthDate')}</label>
<input id="d" name="birthDate" type="date" autocomplete="off">
<label for="c">${words('codeWord')}</label>
<input id="c" name="codeWord" maxlength="100" autocomplete="off">
<button>${words(button)}</button>
</form>
<p>${words('noPublicList')}</p><p>${words('notPolice')}</p>${kind === 'ask' ? watchLink(language) : ''}`;
  return frame(language, demo, words(title), body, action === '/family/ask' ? '/family' : action);
}

const watchLink = (language: Language): string =>
  `<p><a href="/family/watch?lang=${language}">${inHtml(say('watchLink', language))}</a></p>`;

/** A reply: of one size in a language, whatever it says. It never repeats the question. */
export function replyPage(language: Language, demo: boolean, lines: readonly string[]): string {
  const text = inHtml(padTo(REPLY_BYTES, lines.join('\n'), inHtml));
  const body = `<div class="reply" role="status">${text}</div>
<p><a href="/family?lang=${language}">${inHtml(say('close', language))}</a></p>${watchLink(language)}`;
  return frame(language, demo, inHtml(say('replyTitle', language)), body);
}

/** What a link of a letter opens: one button, because machines that read mail follow links by themselves. */
const LINKS = {
  confirm: { title: 'confirmTitle', text: 'confirmText', button: 'confirmButton', done: 'watchConfirmed' },
  stop: { title: 'stopTitle', text: 'stopText', button: 'stopButton', done: 'stopped' },
} as const;
export type LinkKind = keyof typeof LINKS;

/** @param token as the link carries it; checked by nobody yet. */
export function linkPage(kind: LinkKind, language: Language, demo: boolean, token: string): string {
  const words = (key: Key) => inHtml(say(key, language));
  const { title, text, button } = LINKS[kind];
  const body = `<p>${words(text)}</p>
<form method="post" action="/family/watch/${kind}">
<input type="hidden" name="lang" value="${language}"><input type="hidden" name="t" value="${inHtml(token)}">
<button>${words(button)}</button>
</form>`;
  return frame(language, demo, words(title), body);
}

export function linkOutcomePage(
  kind: LinkKind,
  language: Language,
  demo: boolean,
  outcome: LinkOutcome,
): string {
  const { title, done } = LINKS[kind];
  const key = ({ DONE: done, NOT_VALID: 'linkNotValid', NOT_NOW: 'notNow' } as const)[outcome];
  const body = `<p role="status">${inHtml(say(key, language))}</p>
<p><a href="/family?lang=${language}">${inHtml(say('title', language))}</a></p>`;
  return frame(language, demo, inHtml(say(title, language)), body);
}
