import { type Config } from '../../../platform/config/index.js';
import { inHtml, plainPage } from '../../../platform/http/index.js';
import { type LinkOutcome } from '../family-watches.js';
import { LANGUAGES, say, type Language } from '../../domain/index.js';
import { PROOF_SCRIPT } from './proof-script.js';

type Key = Parameters<typeof say>[0];

/** What every page of the door is told. */
export interface Setting {
  readonly language: Language;
  readonly demo: boolean;
  /** where a person answers families, in words; null where nobody does */
  readonly human: string | null;
  /** whether families may be told by the bot */
  readonly telegram: boolean;
}

export const settingOf = (config: Config, language: Language): Setting => ({
  language,
  demo: config.isDemo,
  human: config.get('FAMILY_HOTLINE') ?? null,
  telegram: config.get('FAMILY_TELEGRAM_BOT') !== undefined,
});

const SHORT_NAMES = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const;
const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

/** @param path of the same page in another language. */
function languageTabs(language: Language, path: string): string {
  const tabs = LANGUAGES.map((tag) => {
    const said = `lang="${tag}" title="${LANGUAGE_NAMES[tag]}"`;
    return tag === language
      ? `<a aria-current="true" ${said}>${SHORT_NAMES[tag]}</a>`
      : `<a href="${path}?lang=${tag}" hreflang="${tag}" ${said}>${SHORT_NAMES[tag]}</a>`;
  });
  return `<nav>${tabs.join('')}</nav>`;
}

/** The way out of every page that has said something: a new form, and nothing of the old one. */
export const closeLink = (language: Language): string =>
  `<a class="out" href="/family?lang=${language}">${inHtml(say('close', language))}</a>`;

/** A page of the door. @param right of the header, as HTML. */
export function frame(
  { language, demo }: Setting,
  title: string,
  body: string,
  { right, heading = true, script }: { right: string; heading?: boolean; script?: string },
): string {
  return plainPage({
    language,
    title,
    body,
    heading,
    header: `<span>Qorgau</span>${right}`,
    demo: demo ? say('demo', language) : null,
    ...(script && { script }),
  });
}

/** What a plain form asks for: a question, or to be told later. */
const FORMS = {
  ask: { action: '/family/ask', path: '/family', title: 'title', button: 'askButton' },
  watch: { action: '/family/watch', path: '/family/watch', title: 'watchTitle', button: 'watchButton' },
} as const;

/** What was typed into a form that could not be taken, so that nobody types it twice. */
export interface Typed {
  readonly contact: string | null;
  readonly fullName: string;
  readonly birthYear?: number | null;
  readonly birthDate?: string | null;
  readonly codeWord?: string | null;
}
const NOTHING: Typed = { contact: null, fullName: '' };

/** A plain form: no third party, nothing remembered by the browser; its script only does work that raises a budget. @param typed of a contact refused. */
export function formPage(kind: keyof typeof FORMS, setting: Setting, typed: Typed | null = null): string {
  const { language } = setting;
  const { action, path, title, button } = FORMS[kind];
  const words = (key: Key) => inHtml(say(key, language));
  const body = `<p class="soft">${words('whoWeAre')}</p>
<form method="post" action="${action}" autocomplete="off">
<input type="hidden" name="lang" value="${language}">
${kind === 'watch' ? contactField(setting, typed) : ''}${nameFields(language, typed ?? NOTHING)}
<button>${words(button)}</button>
${kind === 'watch' && setting.telegram ? telegramChoice(language) : ''}</form>
${kind === 'ask' ? watchLink(language) : ''}<ul class="facts soft"><li>${words('noPublicList')}</li><li>${words('notPolice')}</li>${humanItem(setting)}</ul>`;
  return frame(setting, words(title), body, { right: languageTabs(language, path), script: PROOF_SCRIPT });
}

function contactField({ language, telegram }: Setting, typed: Typed | null): string {
  const fault = typed
    ? `<p class="fault" role="alert" id="ef">${inHtml(say('contactNotRead', language))}</p>\n`
    : '';
  const marks = typed ? ' aria-invalid="true" aria-describedby="ef"' : '';
  return `${fault}<label for="e">${inHtml(say('contact', language))}</label>
<input id="e" name="contact" type="email"${telegram ? '' : ' required'} maxlength="254" autocomplete="off"${valueOf(typed?.contact)}${marks}>
`;
}

/** A second button of the same form: it works without a script, and asks for no address. */
const telegramChoice = (language: Language): string =>
  `<details><summary>${inHtml(say('orTelegram', language))}</summary>
<p class="soft">${inHtml(say('telegramCare', language))}</p>
<button class="press" name="by" value="telegram">${inHtml(say('telegramButton', language))}</button></details>
`;

/** The two fields that most people need; the two that some need stand folded below. */
function nameFields(language: Language, { fullName, birthYear, birthDate, codeWord }: Typed): string {
  const words = (key: Key) => inHtml(say(key, language));
  return `<label for="n">${words('fullName')}</label>
<input id="n" name="fullName" required maxlength="200" aria-describedby="nh" autocomplete="off"${valueOf(fullName)}>
<small id="nh">${words('anySpelling')}</small>
<label for="y">${words('birthYear')}</label>
<input id="y" class="short" name="birthYear" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off"${valueOf(birthYear)}>
<details${birthDate || codeWord ? ' open' : ''}><summary>${words('otherKnowledge')}</summary>
<label for="d">${words('birthDate')}</label>
<input id="d" name="birthDate" type="date" autocomplete="off"${valueOf(birthDate)}>
<label for="c">${words('codeWord')}</label>
<input id="c" name="codeWord" maxlength="100" autocomplete="off"${valueOf(codeWord)}></details>`;
}

const valueOf = (given: string | number | null | undefined): string =>
  given ? ` value="${inHtml(String(given))}"` : '';

const humanItem = ({ language, human }: Setting): string =>
  human ? `<li>${inHtml(say('human', language, { text: human }))}</li>` : '';

const watchLink = (language: Language): string =>
  `<p><a href="/family/watch?lang=${language}">${inHtml(say('watchLink', language))}</a></p>\n`;

/** What a link of a letter opens: one button, because machines that read mail follow links by themselves. */
const LINKS = {
  confirm: { title: 'confirmTitle', text: 'confirmText', button: 'confirmButton', done: 'watchConfirmed' },
  stop: { title: 'stopTitle', text: 'stopText', button: 'stopButton', done: 'stopped' },
} as const;
export type LinkKind = keyof typeof LINKS;

/** @param token as the link carries it; checked by nobody yet. */
export function linkPage(kind: LinkKind, setting: Setting, token: string): string {
  const { language } = setting;
  const words = (key: Key) => inHtml(say(key, language));
  const { title, text, button } = LINKS[kind];
  const body = `<p>${words(text)}</p>
<form method="post" action="/family/watch/${kind}">
<input type="hidden" name="lang" value="${language}"><input type="hidden" name="t" value="${inHtml(token)}">
<button>${words(button)}</button>
</form>`;
  return frame(setting, words(title), body, { right: closeLink(language) });
}

export function linkOutcomePage(kind: LinkKind, setting: Setting, outcome: LinkOutcome): string {
  const { language } = setting;
  const { title, done } = LINKS[kind];
  const key = ({ DONE: done, NOT_VALID: 'linkNotValid', NOT_NOW: 'notNow' } as const)[outcome];
  const body = `<p role="status">${inHtml(say(key, language))}</p>`;
  return frame(setting, inHtml(say(title, language)), body, { right: closeLink(language) });
}
