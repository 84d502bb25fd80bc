import { inHtml, plainPage } from '../../../platform/http/index.js';
import { LANGUAGES, padTo, REPLY_BYTES, say, type Language } from '../../domain/index.js';

const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

function frame(language: Language, demo: boolean, title: string, body: string): string {
  const links = LANGUAGES.map((tag) =>
    tag === language
      ? `<span aria-current="true">${LANGUAGE_NAMES[tag]}</span>`
      : `<a href="/family?lang=${tag}" lang="${tag}" hreflang="${tag}">${LANGUAGE_NAMES[tag]}</a>`,
  );
  return plainPage({
    language,
    title,
    body,
    nav: links.join(' '),
    demo: demo ? say('demo', language) : null,
  });
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
