import { type Language } from './words.js';

/** A letter to a family: the same for everybody, whoever it is about and whatever has happened. */
export interface WatchMail {
  readonly subject: string;
  readonly text: string;
}

interface Links {
  /** the page that asks */
  readonly ask: string;
  readonly confirm: string;
  readonly stop: string;
}

type Letter = (links: Links) => WatchMail;

/**
 * Letters hold no name, no place and not what happened: a mail server, a lock screen and whoever shares the
 * telephone learn that something was asked, and no more.
 */
const LETTERS: Readonly<Record<'CONFIRM' | 'NEWS', Readonly<Record<Language, Letter>>>> = {
  CONFIRM: {
    en: ({ confirm, stop }) => ({
      subject: 'Please confirm your address',
      text: `Somebody, probably you, asked us to write to this address when there is news.\n\nConfirm:\n${confirm}\n\nIf it was not you, do nothing: in three days nothing is left of it. To erase it now:\n${stop}\n`,
    }),
    ru: ({ confirm, stop }) => ({
      subject: 'Подтвердите ваш адрес',
      text: `Кто-то, вероятно вы, попросил нас написать на этот адрес, когда будут новости.\n\nПодтвердить:\n${confirm}\n\nЕсли это были не вы, ничего не делайте: через три дня от просьбы ничего не останется. Стереть её сейчас:\n${stop}\n`,
    }),
    kk: ({ confirm, stop }) => ({
      subject: 'Поштаңызды растаңыз',
      text: `Біреу, сірә өзіңіз, жаңалық болса осы поштаға жазуымызды сұрады.\n\nРастау:\n${confirm}\n\nБұл сіз болмасаңыз, ештеңе істемеңіз: үш күннен кейін өтініштен ештеңе қалмайды. Қазір өшіру:\n${stop}\n`,
    }),
  },
  NEWS: {
    en: ({ ask, stop }) => ({
      subject: 'There is news',
      text: `There is news about what you asked us. For your safety it is not in this letter: ask again on our page.\n${ask}\n\nIf the page has nothing to tell, call the person themself: they may be able to answer again.\n\nNo more letters, and erase my request:\n${stop}\n`,
    }),
    ru: ({ ask, stop }) => ({
      subject: 'Есть новости',
      text: `Есть новости о том, что вы у нас спрашивали. Ради безопасности их нет в письме: спросите ещё раз на нашей странице.\n${ask}\n\nЕсли страница ничего не скажет, позвоните самому человеку: возможно, он снова может ответить.\n\nБольше не писать и стереть мою просьбу:\n${stop}\n`,
    }),
    kk: ({ ask, stop }) => ({
      subject: 'Жаңалық бар',
      text: `Бізден сұрағаныңыз туралы жаңалық бар. Қауіпсіздік үшін ол хатта жазылмаған: біздің беттен қайта сұраңыз.\n${ask}\n\nБет ештеңе айтпаса, ол адамның өзіне қоңырау шалыңыз: бәлкім, қайтадан жауап бере алады.\n\nЕнді жазбау және өтінішімді өшіру:\n${stop}\n`,
    }),
  },
};

/** @returns a whole letter in plain text. */
export const watchMail = (kind: 'CONFIRM' | 'NEWS', language: Language, links: Links): WatchMail =>
  LETTERS[kind][language](links);
