import { inHtml, inlineSource, plainPage } from '../../platform/http/index.js';
import { MIN_PASSWORD } from '../domain/password.js';

type Language = 'en' | 'ru' | 'kk';

const WORDS = {
  demo: {
    en: 'DEMO: invented people only.',
    ru: 'DEMO: только вымышленные люди.',
    kk: 'DEMO: тек ойдан шығарылған адамдар.',
  },
  title: { en: 'Set your password', ru: 'Задайте пароль', kk: 'Құпиясөз орнатыңыз' },
  link: { en: 'Code from the link', ru: 'Код из ссылки', kk: 'Сілтемедегі код' },
  password: { en: 'New password', ru: 'Новый пароль', kk: 'Жаңа құпиясөз' },
  length: {
    en: 'Characters, at least: {n}. A sentence is easier to remember than signs.',
    ru: 'Знаков не меньше: {n}. Фразу запомнить легче, чем знаки.',
    kk: 'Таңбалар саны кемінде: {n}. Таңбалардан гөрі сөйлемді жаттау оңай.',
  },
  button: { en: 'Set the password', ru: 'Задать пароль', kk: 'Құпиясөзді орнату' },
  done: {
    en: 'The password is set. You are signed in on this device.',
    ru: 'Пароль задан. На этом устройстве вы вошли.',
    kk: 'Құпиясөз орнатылды. Бұл құрылғыда кірдіңіз.',
  },
  refused: { en: 'Not set', ru: 'Не задан', kk: 'Орнатылмады' },
  again: { en: 'Try again', ru: 'Попробовать ещё раз', kk: 'Қайта көру' },
} as const;

/** The code stands behind the # of the link, so that no server or log on the way sees it. */
const SCRIPT = `var f=document.getElementById('t');if(location.hash.length>1){f.value=location.hash.slice(1);f.parentNode.hidden=true;history.replaceState(null,'',location.pathname)}`;

export const INVITATION_SCRIPT_SOURCE = inlineSource(SCRIPT);

const demoMark = (language: Language, demo: boolean): string | null => (demo ? word('demo', language) : null);

const word = (key: keyof typeof WORDS, language: Language): string => inHtml(WORDS[key][language]);

export function invitationForm(language: Language, demo: boolean): string {
  const body = `<form method="post" action="/invitation" autocomplete="off">
<div><label for="t">${word('link', language)}</label>
<input id="t" name="token" required maxlength="100" autocomplete="off"></div>
<label for="p">${word('password', language)}</label>
<input id="p" name="password" type="password" required minlength="${MIN_PASSWORD}" maxlength="200" autocomplete="new-password" aria-describedby="ph">
<small id="ph">${word('length', language).replace('{n}', String(MIN_PASSWORD))}</small>
<button>${word('button', language)}</button>
</form>`;
  return plainPage({
    language,
    title: word('title', language),
    body,
    demo: demoMark(language, demo),
    script: SCRIPT,
  });
}

/** @param refusal what a person reads of it; null when the password was set. */
export function invitationReply(language: Language, demo: boolean, refusal: string | null): string {
  const body = refusal
    ? `<p role="status">${inHtml(refusal)}</p><p><a href="/invitation">${word('again', language)}</a></p>`
    : `<p role="status">${word('done', language)}</p>`;
  return plainPage({
    language,
    title: word(refusal ? 'refused' : 'title', language),
    body,
    demo: demoMark(language, demo),
  });
}
