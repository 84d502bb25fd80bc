import { type Language, type Words } from './words.js';

/** What the bot of families answers: to a stranger no more than its own page says. */
export const FAMILY_BOT_REPLIES = {
  TAKEN: {
    en: 'Done. We write here when there is news. /stop ends it and erases your request.',
    ru: 'Готово. Мы напишем сюда, когда будут новости. Команда /stop прекратит это и сотрёт просьбу.',
    kk: 'Дайын. Жаңалық болса осында жазамыз. /stop командасы мұны тоқтатып, өтінішті өшіреді.',
  },
  NOT_VALID: {
    en: 'This link is not valid. If you still wait for news, ask anew on our page:',
    ru: 'Ссылка не действует. Если вы ещё ждёте новостей, спросите заново на нашей странице:',
    kk: 'Сілтеме жарамсыз. Жаңалық әлі күтсеңіз, біздің беттен қайта сұраңыз:',
  },
  ENOUGH: {
    en: 'This chat already has five requests, and no more fit. /stop erases them all.',
    ru: 'От этого чата уже есть пять просьб, больше нельзя. Команда /stop сотрёт их все.',
    kk: 'Бұл чаттан бес өтініш бар, одан көп болмайды. /stop командасы бәрін өшіреді.',
  },
  STOPPED: {
    en: 'Nothing more comes to this chat. Its requests are erased here; what Telegram has kept stays with Telegram.',
    ru: 'В этот чат больше ничего не придёт. Просьбы стёрты у нас; то, что сохранил Telegram, останется у Telegram.',
    kk: 'Бұл чатқа енді ештеңе келмейді. Өтініштер бізде өшірілді; Telegram сақтап қалған нәрсе Telegram-да қалады.',
  },
  HELP: {
    en: 'Please write no names here: nobody reads this chat. Ask on our page:',
    ru: 'Пожалуйста, не пишите сюда имён: этот чат никто не читает. Спросите на нашей странице:',
    kk: 'Мұнда есім жазбаңызшы: бұл чатты ешкім оқымайды. Біздің беттен сұраңыз:',
  },
} as const satisfies Record<string, Words>;

export type FamilyBotReply = keyof typeof FAMILY_BOT_REPLIES;

const WITH_PAGE: ReadonlySet<FamilyBotReply> = new Set(['NOT_VALID', 'HELP']);

/** @param page where families ask. */
export const familyBotReply = (reply: FamilyBotReply, language: Language, page: string): string =>
  FAMILY_BOT_REPLIES[reply][language] + (WITH_PAGE.has(reply) ? `\n${page}` : '');

const NEWS: Words = {
  en: 'There is news about what you asked us. For your safety it is not in this message: ask again on our page.',
  ru: 'Есть новости о том, что вы у нас спрашивали. Ради безопасности их нет в сообщении: спросите ещё раз на нашей странице.',
  kk: 'Бізден сұрағаныңыз туралы жаңалық бар. Қауіпсіздік үшін ол хабарда жазылмаған: біздің беттен қайта сұраңыз.',
};
const AFTER: Words = {
  en: 'If the page has nothing to tell, call the person themself. /stop ends the messages and erases your request.',
  ru: 'Если страница ничего не скажет, позвоните самому человеку. Команда /stop прекратит сообщения и сотрёт просьбу.',
  kk: 'Бет ештеңе айтпаса, ол адамның өзіне қоңырау шалыңыз. /stop командасы хабарды тоқтатып, өтінішті өшіреді.',
};

/** The same for everybody, whoever it is about and whatever has happened. */
export const newsMessage = (language: Language, page: string): string =>
  `${NEWS[language]}\n${page}\n\n${AFTER[language]}`;
