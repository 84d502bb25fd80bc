export type Language = 'en' | 'ru' | 'kk';
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];

export type Words = Readonly<Record<Language, string>>;

/**
 * Every sentence of the door. Calm, short, in frames that ask no case ending of a name or a time.
 * Kazakh awaits a native lawyer's eye.
 */
export const WORDS = {
  place: { en: 'Place: {place}.', ru: 'Место: {place}.', kk: 'Орны: {place}.' },
  placeUnknown: {
    en: 'This person is held. We do not know the place yet.',
    ru: 'Этого человека удерживают. Где именно, мы пока не знаем.',
    kk: 'Бұл адам ұсталып отыр. Нақты қай жерде екенін әзірге білмейміз.',
  },
  hospital: {
    en: 'This person was taken to a hospital.',
    ru: 'Этого человека увезли в больницу.',
    kk: 'Бұл адам ауруханаға жеткізілді.',
  },
  since: { en: 'Held since: {time}.', ru: 'Время задержания: {time}.', kk: 'Ұсталған уақыты: {time}.' },
  sinceAtLatest: {
    en: 'Held since {time} at the latest.',
    ru: 'Время задержания: не позднее {time}.',
    kk: 'Ұсталған уақыты: ең кеші {time}.',
  },
  confirmed: {
    en: 'Last confirmed: {time}.',
    ru: 'Последнее подтверждение: {time}.',
    kk: 'Соңғы рет расталған уақыты: {time}.',
  },
  lawyer: {
    en: 'A lawyer is working on it.',
    ru: 'Этим занимается адвокат.',
    kk: 'Бұл іспен адвокат айналысып жатыр.',
  },
  noLawyer: {
    en: 'No lawyer has taken it on yet. We are looking for one.',
    ru: 'Адвоката пока нет. Мы ищем.',
    kk: 'Әзірге адвокат жоқ. Біз іздеп жатырмыз.',
  },
  address: { en: 'Address: {text}', ru: 'Адрес: {text}', kk: 'Мекенжайы: {text}' },
  phone: { en: 'Telephone: {text}', ru: 'Телефон: {text}', kk: 'Телефоны: {text}' },
  mayChange: {
    en: 'This may already have changed.',
    ru: 'Это могло уже измениться.',
    kk: 'Бұл мәлімет өзгеріп кетуі мүмкін.',
  },
  asOf: {
    en: 'What we know as of {time}.',
    ru: 'Что мы знаем на {time}.',
    kk: 'Мәлімет алынған уақыт: {time}.',
  },
  bringTitle: { en: 'What to bring', ru: 'Что принести', kk: 'Не әкелу керек' },
  bring: {
    en: 'Water, food that keeps, warm clothes, hygiene items, medicines with the prescription, a copy of the identity document.',
    ru: 'Вода, еда, которая не портится, тёплая одежда, средства гигиены, лекарства с рецептом, копия удостоверения личности.',
    kk: 'Су, тез бұзылмайтын тамақ, жылы киім, гигиена құралдары, рецептімен дәрі-дәрмек, жеке куәліктің көшірмесі.',
  },
  bringNote: {
    en: 'Ask the duty unit what it accepts. Write down who took the parcel and when.',
    ru: 'Спросите в дежурной части, что принимают. Запишите, кто и когда взял передачу.',
    kk: 'Кезекші бөлімнен не қабылдайтынын сұраңыз. Сәлемдемені кім, қашан алғанын жазып қойыңыз.',
  },
  nothingToSay: {
    en: 'There is nothing we can tell you now.',
    ru: 'Сейчас нам нечего вам сказать.',
    kk: 'Әзірге айта алатын ештеңеміз жоқ.',
  },
  notBadNews: {
    en: 'This is not bad news: our list is not complete, and some people did not allow us to speak about them.',
    ru: 'Это не плохая новость: наш список не полон, а некоторые люди не разрешили говорить о себе.',
    kk: 'Бұл жаман хабар емес: тізіміміз толық емес, ал кейбір адамдар өзі туралы айтуға рұқсат бермеген.',
  },
  checkWords: {
    en: 'Check what you gave: the full name with the father’s name as in the documents, and the year of birth. Without a father’s name we need the full date of birth or the code word.',
    ru: 'Проверьте, что вы указали: фамилию, имя и отчество как в документах, год рождения. Если отчества нет, нужна полная дата рождения или кодовое слово.',
    kk: 'Не көрсеткеніңізді тексеріңіз: құжаттағыдай тегі, аты, әкесінің аты және туған жылы. Әкесінің аты жоқ болса, толық туған күні немесе құпия сөз керек.',
  },
  askLater: {
    en: 'Ask again in an hour.',
    ru: 'Спросите ещё раз через час.',
    kk: 'Бір сағаттан кейін қайта сұраңыз.',
  },
  callThem: {
    en: 'Call the police department yourself: write down who answered and when.',
    ru: 'Позвоните в отдел полиции сами: запишите, кто ответил и во сколько.',
    kk: 'Полиция бөліміне өзіңіз қоңырау шалыңыз: кім, қай уақытта жауап бергенін жазып қойыңыз.',
  },
  rightToNotice: {
    en: 'The police must tell relatives when the detainee asks for it, and the parents of a minor always.',
    ru: 'Полиция обязана сообщить родным, если задержанный об этом просит, а родителям несовершеннолетнего всегда.',
    kk: 'Полиция ұстап алынған адам өтінсе, туыстарына, ал кәмелетке толмағанның ата-анасына әрқашан хабарлауға міндетті.',
  },
  minor: {
    en: 'If the person is under 18, tell us at once.',
    ru: 'Если человеку нет 18 лет, сообщите нам сразу.',
    kk: 'Егер ол адам 18 жасқа толмаған болса, бізге бірден айтыңыз.',
  },
  cannotLook: {
    en: 'We cannot look anew at the moment. This is what we knew at {time}.',
    ru: 'Сейчас мы не можем проверить заново. Вот что мы знали на {time}.',
    kk: 'Қазір қайта тексере алмаймыз. Бұл бізге мына уақытта белгілі болған мәлімет: {time}.',
  },
  offerWatch: {
    en: 'Leave an e-mail address on this page: we write when there is something to tell.',
    ru: 'Оставьте на этой странице адрес почты: напишем, когда будет что сообщить.',
    kk: 'Осы бетте поштаңызды қалдырыңыз: айтатын хабар болса, жазамыз.',
  },
  human: {
    en: 'A person answers here: {text}',
    ru: 'Здесь ответит человек: {text}',
    kk: 'Мұнда адам жауап береді: {text}',
  },
  watchReceived: {
    en: 'If we could take your request, a letter comes to this address within the hour.',
    ru: 'Если мы смогли принять просьбу, в течение часа на этот адрес придёт письмо.',
    kk: 'Өтінішіңізді қабылдай алсақ, бір сағат ішінде осы поштаға хат келеді.',
  },
  openLink: {
    en: 'Open its link: only then do we write when there is news. Our letters hold no name and no place.',
    ru: 'Откройте ссылку в нём: только тогда мы напишем, когда будут новости. В наших письмах нет ни имени, ни места.',
    kk: 'Ондағы сілтемені ашыңыз: содан кейін ғана жаңалық болса жазамыз. Хаттарымызда аты-жөні де, орны да болмайды.',
  },
  noLetter: {
    en: 'If no letter comes, the request was not taken: try again later or call.',
    ru: 'Если письма нет, просьба не принята: повторите позже или позвоните.',
    kk: 'Хат келмесе, өтініш қабылданбаған: кейінірек қайталаңыз немесе қоңырау шалыңыз.',
  },
  openChat: {
    en: 'One more step: open Telegram and press Start.',
    ru: 'Остался один шаг: откройте Telegram и нажмите «Запустить».',
    kk: 'Тағы бір қадам: Telegram-ды ашып, «Бастау» батырмасын басыңыз.',
  },
  pressStart: {
    en: 'Only then do we write when there is news. Our messages hold no name and no place; /stop erases your request.',
    ru: 'Только тогда мы напишем, когда будут новости. В сообщениях нет ни имени, ни места; команда /stop стирает просьбу.',
    kk: 'Содан кейін ғана жаңалық болса жазамыз. Хабарларда аты-жөні де, орны да болмайды; /stop командасы өтінішті өшіреді.',
  },
  chatNotTaken: {
    en: 'If the bot says that the link is not valid, the request was not taken: try again later or call.',
    ru: 'Если бот ответит, что ссылка не действует, просьба не принята: повторите позже или позвоните.',
    kk: 'Бот сілтеме жарамсыз десе, өтініш қабылданбаған: кейінірек қайталаңыз немесе қоңырау шалыңыз.',
  },
  openTelegram: { en: 'Open Telegram', ru: 'Открыть Telegram', kk: 'Telegram-ды ашу' },
  orTelegram: {
    en: 'Tell me in Telegram instead',
    ru: 'Сообщить в Telegram вместо почты',
    kk: 'Поштаның орнына Telegram арқылы хабарлау',
  },
  telegramCare: {
    en: 'Careful: Telegram learns that you wait for news from us, and keeps your account and telephone number. It can be forced to tell them. An e-mail address that only you read is safer.',
    ru: 'Осторожно: Telegram узнает, что вы ждёте от нас новостей, и хранит ваш аккаунт и номер телефона. Его могут заставить их выдать. Почта, которую читаете только вы, безопаснее.',
    kk: 'Абайлаңыз: Telegram сіздің бізден жаңалық күтетініңізді біледі, аккаунтыңыз бен телефон нөміріңізді сақтайды. Оларды беруге мәжбүрлеуі мүмкін. Тек өзіңіз оқитын пошта қауіпсіздеу.',
  },
  telegramButton: { en: 'Tell me in Telegram', ru: 'Сообщить в Telegram', kk: 'Telegram арқылы хабарлау' },
  watchFull: {
    en: 'We cannot take requests at the moment. Please try again in an hour.',
    ru: 'Сейчас мы не можем принимать просьбы. Пожалуйста, повторите через час.',
    kk: 'Қазір өтініш қабылдай алмаймыз. Бір сағаттан кейін қайталаңыз.',
  },
  watchTitle: {
    en: 'Tell me when you know',
    ru: 'Сообщите мне, когда узнаете',
    kk: 'Білген кезде маған хабарлаңыз',
  },
  watchLink: {
    en: 'Tell me when you know: leave an address',
    ru: 'Сообщите мне, когда узнаете: оставить адрес',
    kk: 'Білген кезде хабарлаңыз: пошта қалдыру',
  },
  contact: { en: 'Your e-mail address', ru: 'Ваш адрес почты', kk: 'Сіздің поштаңыз' },
  watchButton: { en: 'Leave the address', ru: 'Оставить адрес', kk: 'Поштаны қалдыру' },
  confirmTitle: { en: 'Confirm this address', ru: 'Подтвердить адрес', kk: 'Поштаны растау' },
  confirmText: {
    en: 'Press the button, and we write to this address when there is news.',
    ru: 'Нажмите кнопку, и мы напишем на этот адрес, когда будут новости.',
    kk: 'Батырманы басыңыз, жаңалық болса осы поштаға жазамыз.',
  },
  confirmButton: { en: 'Yes, write to me', ru: 'Да, пишите мне', kk: 'Иә, маған жазыңыз' },
  watchConfirmed: {
    en: 'Done. We write when there is news. Each letter holds a link that stops them.',
    ru: 'Готово. Мы напишем, когда будут новости. В каждом письме есть ссылка, чтобы их прекратить.',
    kk: 'Дайын. Жаңалық болса жазамыз. Әр хатта оны тоқтататын сілтеме бар.',
  },
  stopTitle: { en: 'Stop the letters', ru: 'Прекратить письма', kk: 'Хаттарды тоқтату' },
  stopText: {
    en: 'Press the button: we erase your request and your address.',
    ru: 'Нажмите кнопку: мы сотрём вашу просьбу и ваш адрес.',
    kk: 'Батырманы басыңыз: өтінішіңіз бен поштаңызды өшіреміз.',
  },
  stopButton: { en: 'Stop and erase', ru: 'Прекратить и стереть', kk: 'Тоқтатып, өшіру' },
  stopped: {
    en: 'Done. Your request and your address are erased.',
    ru: 'Готово. Ваша просьба и ваш адрес стёрты.',
    kk: 'Дайын. Өтінішіңіз бен поштаңыз өшірілді.',
  },
  linkNotValid: {
    en: 'This link is no longer valid. If you still wait for news, leave your address anew.',
    ru: 'Ссылка больше не действует. Если вы ещё ждёте новостей, оставьте адрес заново.',
    kk: 'Сілтеме енді жарамсыз. Жаңалық әлі күтсеңіз, поштаңызды қайта қалдырыңыз.',
  },
  notNow: {
    en: 'This does not work at the moment. Please open the link again in an hour.',
    ru: 'Сейчас это не получается. Пожалуйста, откройте ссылку ещё раз через час.',
    kk: 'Қазір бұл істемей тұр. Сілтемені бір сағаттан кейін қайта ашыңыз.',
  },
  title: { en: 'Whom are you looking for?', ru: 'Кого вы ищете?', kk: 'Кімді іздеп жүрсіз?' },
  replyTitle: { en: 'Our reply', ru: 'Наш ответ', kk: 'Біздің жауап' },
  whoWeAre: {
    en: 'We are lawyers. We do not know about everybody, but we answer when we know and may tell.',
    ru: 'Мы адвокаты. Мы знаем не обо всех, но ответим, если знаем и можем сказать.',
    kk: 'Біз адвокаттармыз. Барлығы туралы білмейміз, бірақ білсек және айтуға болса, жауап береміз.',
  },
  fullName: {
    en: 'Family name, given name and father’s name',
    ru: 'Фамилия, имя и отчество',
    kk: 'Тегі, аты, әкесінің аты',
  },
  anySpelling: {
    en: 'As in the documents; Kazakh, Russian or Latin letters.',
    ru: 'Как в документах; можно по-казахски, по-русски или латиницей.',
    kk: 'Құжаттағыдай; қазақша, орысша немесе латын әріптерімен.',
  },
  birthYear: { en: 'Year of birth', ru: 'Год рождения', kk: 'Туған жылы' },
  birthDate: {
    en: 'Full date of birth',
    ru: 'Полная дата рождения',
    kk: 'Толық туған күні',
  },
  codeWord: {
    en: 'Code word you were given',
    ru: 'Кодовое слово, которое вам передали',
    kk: 'Сізге айтылған құпия сөз',
  },
  askButton: { en: 'Ask', ru: 'Спросить', kk: 'Сұрау' },
  close: { en: 'Close and erase', ru: 'Закрыть и стереть', kk: 'Жауып, өшіру' },
  doNow: { en: 'What to do now', ru: 'Что делать сейчас', kk: 'Қазір не істеу керек' },
  otherKnowledge: {
    en: 'No father’s name, or a code word?',
    ru: 'Нет отчества или есть кодовое слово?',
    kk: 'Әкесінің аты жоқ па, әлде құпия сөз бар ма?',
  },
  contactNotRead: {
    en: 'We cannot write to this address. Please look at it once more.',
    ru: 'На этот адрес мы не сможем написать. Проверьте его, пожалуйста.',
    kk: 'Бұл поштаға жаза алмаймыз. Оны қайта қарап шығыңызшы.',
  },
  noPublicList: {
    en: 'We do not publish names. There is no list here, and your question is not kept.',
    ru: 'Мы не публикуем имён. Списка здесь нет, ваш вопрос не сохраняется.',
    kk: 'Біз ешкімнің атын жарияламаймыз. Мұнда тізім жоқ, сұрағыңыз сақталмайды.',
  },
  notPolice: {
    en: 'We are not the police. Help is free.',
    ru: 'Мы не полиция. Помощь бесплатная.',
    kk: 'Біз полиция емеспіз. Көмек тегін көрсетіледі.',
  },
  demo: {
    en: 'DEMO: invented people only.',
    ru: 'DEMO: только выдуманные люди.',
    kk: 'DEMO: тек ойдан шығарылған адамдар.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** @returns a sentence in a language, its `{holes}` filled. */
export const say = (
  key: keyof typeof WORDS,
  language: Language,
  holes: Readonly<Record<string, string>> = {},
): string => WORDS[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => holes[name] ?? whole);
