import { inHtml } from '../../../platform/http/index.js';
import { padTo, REPLY_PAGE_BYTES, say, type Language, type ReplyLine } from '../../domain/index.js';
import { closeLink, frame, type Setting } from './page.js';

/**
 * A reply as a page: of one size in a language, whatever it says, with the same things around it. It never repeats the
 * question: who looks over a shoulder learns nothing of whom somebody asked for.
 */
export const replyPage = (setting: Setting, lines: readonly ReplyLine[]): string =>
  pageOf(setting, lines, {
    href: `/family/watch?lang=${setting.language}`,
    text: say('watchTitle', setting.language),
  });

/** The receipt of a request to be told in Telegram. @param link opens the chat; null where no more can be taken. */
export const chatPage = (setting: Setting, lines: readonly ReplyLine[], link: string | null): string =>
  link
    ? pageOf(setting, lines, { href: link, text: say('openTelegram', setting.language) })
    : replyPage(setting, lines);

function pageOf(setting: Setting, lines: readonly ReplyLine[], next: { href: string; text: string }): string {
  const { language } = setting;
  const said = padTo(
    REPLY_PAGE_BYTES,
    `<div role="status">${partsOf(lines, language)}</div>`,
    (html) => html,
  );
  const body = `${said}
<a class="press" href="${inHtml(next.href)}">${inHtml(next.text)}</a>`;
  const title = inHtml(say('replyTitle', language));
  return frame(setting, title, body, { right: closeLink(language), heading: false });
}

const MARKS = { TITLE: 'h1', FACT: 'li', DO: 'li', NOTE: 'p' } as const;

/** Lines of one part that follow each other stand together. */
function partsOf(lines: readonly ReplyLine[], language: Language): string {
  let html = '';
  lines.forEach(({ part, text }, at) => {
    if (lines[at - 1]?.part !== part) html += OPENS[part](language);
    const mark = MARKS[part];
    html += `<${mark}>${inHtml(text)}</${mark}>`;
    if (lines[at + 1]?.part !== part) html += CLOSES[part];
  });
  return html;
}

const nothing = (): string => '';
const OPENS: Readonly<Record<ReplyLine['part'], (language: Language) => string>> = {
  TITLE: nothing,
  FACT: () => '<ul>',
  DO: (language) => `<h2>${inHtml(say('doNow', language))}</h2><ol>`,
  NOTE: () => '<div class="soft">',
};
const CLOSES: Readonly<Record<ReplyLine['part'], string>> = {
  TITLE: '',
  FACT: '</ul>',
  DO: '</ol>',
  NOTE: '</div>',
};
