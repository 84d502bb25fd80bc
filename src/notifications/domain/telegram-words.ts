import type { AlertLanguage } from './alert-text.js';

type Words = Readonly<Record<AlertLanguage, string>>;

/** Changes with every change of the text: whoever agreed to an older one is asked again at the next link. */
export const TELEGRAM_CONSENT_VERSION = '2026-11-1';

/** What a colleague reads before they link a chat. */
export const TELEGRAM_CONSENT: Words = {
  en: `Telegram is dangerous here, and you can do without it: the app, e-mail and push notifications tell you the same.
Whoever writes with this bot stands on its list of subscribers. That list is a map of relatives and lawyers, and a company outside holds it: your account, your telephone number, and the time of every message we send you. It can be asked for them, forced, or broken into. Chats with bots are not end-to-end encrypted.
Whoever seizes the bot's token, from our server or from whoever made the bot, reads that list and can write to you in our name.
We send one sentence and a link, and never a name, a place or a paper. Never write to the bot about a case, and never send it a document.
You can end this at any time: here, or with /stop. We then delete your chat's number. What Telegram has kept stays with Telegram.`,
  ru: `Telegram здесь опасен, и без него можно обойтись: приложение, почта и push-уведомления сообщают то же самое.
Каждый, кто переписывается с этим ботом, стоит в списке его подписчиков. Этот список — карта родственников и адвокатов, и хранит его посторонняя компания: ваш аккаунт, номер телефона и время каждого нашего сообщения. Эти данные у неё могут запросить, отнять силой или украсть. Чаты с ботами не защищены сквозным шифрованием.
Кто захватит токен бота — с нашего сервера или у того, кто создал бота, — прочитает этот список и сможет писать вам от нашего имени.
Мы присылаем одно предложение и ссылку; имён, мест и документов там нет. Никогда не пишите боту о деле и не отправляйте ему документы.
Отказаться можно в любой момент: здесь или командой /stop. Тогда мы удалим номер вашего чата. То, что сохранил Telegram, останется у Telegram.`,
  kk: `Telegram мұнда қауіпті, онсыз да болады: қолданба, пошта және push-хабарламалар дәл соны айтады.
Осы ботпен жазысқан әр адам оның жазылушылар тізімінде тұрады. Бұл тізім — туыстар мен адвокаттардың картасы, оны бөтен компания сақтайды: аккаунтыңыз, телефон нөміріңіз және біз жіберген әр хабардың уақыты. Оны компаниядан сұратуы, күштеп алуы немесе ұрлауы мүмкін. Ботпен жазысу ұшынан ұшына дейін шифрланбайды.
Боттың токенін біздің серверден немесе ботты жасаған адамнан тартып алған кісі сол тізімді оқиды және сізге біздің атымыздан жаза алады.
Біз бір сөйлем мен сілтеме жібереміз; онда есім де, жер де, құжат та жоқ. Ботқа ешқашан іс туралы жазбаңыз және құжат жібермеңіз.
Кез келген уақытта тоқтата аласыз: осы жерде немесе /stop командасымен. Сонда чатыңыздың нөмірін өшіреміз. Telegram сақтап қалған нәрсе Telegram-да қалады.`,
};

/** What the bot answers: it says nothing to a stranger that the bot's own page does not. */
export const BOT_REPLIES = {
  LINKED: {
    en: 'This chat is linked. /stop ends it.',
    ru: 'Чат подключён. Команда /stop отключит его.',
    kk: 'Чат қосылды. Оны /stop командасы ажыратады.',
  },
  NOT_VALID: {
    en: 'This code is not valid. Ask for a new one where you work.',
    ru: 'Код не подходит. Получите новый там, где вы работаете.',
    kk: 'Код жарамайды. Жұмыс орныңыздан жаңасын алыңыз.',
  },
  STOPPED: {
    en: 'Nothing more will be sent to this chat.',
    ru: 'В этот чат больше ничего не придёт.',
    kk: 'Бұл чатқа енді ештеңе келмейді.',
  },
  HELP: {
    en: 'Do not write here about people or cases: nobody reads it. /stop ends the messages.',
    ru: 'Не пишите сюда о людях и делах: этого никто не читает. Команда /stop прекратит сообщения.',
    kk: 'Мұнда адамдар мен істер туралы жазбаңыз: оны ешкім оқымайды. Хабарды /stop командасы тоқтатады.',
  },
} as const satisfies Record<string, Words>;

export type BotReply = keyof typeof BOT_REPLIES;
