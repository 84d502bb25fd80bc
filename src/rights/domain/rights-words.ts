import { type RightsCode, type RightsTexts } from './rights-check-kind.js';

/** What a check is called (at most 32 characters) and how it is asked. Kazakh and Russian: not yet read by a native lawyer. */
export const RIGHTS_WORDS: Readonly<
  Record<RightsCode, { readonly label: RightsTexts; readonly question: RightsTexts }>
> = {
  'R-INFO': {
    label: {
      en: 'Grounds and rights explained',
      ru: 'Разъяснение оснований и прав',
      kk: 'Негіз бен құқықты түсіндіру',
    },
    question: {
      en: 'Did they tell you straight away, so that you understood, the reason and your rights?',
      ru: 'Вам сразу и понятно назвали причину и ваши права?',
      kk: 'Себебін және құқықтарыңызды бірден, түсінікті етіп айтты ма?',
    },
  },
  'R-LAWYER-TIME': {
    label: {
      en: 'Lawyer admitted without delay',
      ru: 'Допуск защитника без задержки',
      kk: 'Қорғаушыны кідіріссіз жіберу',
    },
    question: {
      en: 'When did you ask for a defender, and when did one reach you?',
      ru: 'Когда вы попросили защитника и когда он смог к вам пройти?',
      kk: 'Қорғаушыны қашан сұрадыңыз, ол сізге қашан жетті?',
    },
  },
  'R-LAWYER-PRIVATE': {
    label: {
      en: 'Private talk with the lawyer',
      ru: 'Беседа с защитником наедине',
      kk: 'Қорғаушымен оңаша сөйлесу',
    },
    question: {
      en: 'Was your talk with the defender out of earshot of officers?',
      ru: 'Разговор с защитником был вне слышимости сотрудников?',
      kk: 'Қорғаушымен сөйлескеніңізді қызметкерлер естімеді ме?',
    },
  },
  'R-NOTIFY': {
    label: { en: 'Family or others told', ru: 'Сообщили близким', kk: 'Жақындарына хабарлау' },
    question: {
      en: 'Whom did you ask to be told, and were they told at once?',
      ru: 'Кому вы просили сообщить и сообщили ли сразу?',
      kk: 'Кімге хабарлауды сұрадыңыз, бірден хабарланды ма?',
    },
  },
  'R-CONSUL': {
    label: { en: 'Consulate told', ru: 'Сообщили консульству', kk: 'Консулдыққа хабарлау' },
    question: {
      en: 'Foreign citizens only: did you want your consulate told, and was it?',
      ru: 'Только для иностранцев: хотели ли вы, чтобы сообщили консульству, и сообщили ли?',
      kk: 'Тек шетелдіктерге: консулдыққа хабарлауды қаладыңыз ба, хабарланды ма?',
    },
  },
  'R-DOCTOR': {
    label: { en: 'Doctor on request', ru: 'Врач по просьбе', kk: 'Дәрігердің көмегі' },
    question: {
      en: 'Do you need a doctor now? When did you ask, and who was in the room?',
      ru: 'Нужен ли вам врач сейчас? Когда просили и кто был в комнате при осмотре?',
      kk: 'Сізге қазір дәрігер керек пе? Қашан сұрадыңыз, қарау кезінде бөлмеде кім болды?',
    },
  },
  'R-INJURY': {
    label: { en: 'Injuries recorded', ru: 'Фиксация повреждений', kk: 'Дене жарақаттарын тіркеу' },
    question: {
      en: 'What hurts, was force used on you, and is it written down anywhere?',
      ru: 'Что у вас болит, применяли ли силу и записано ли это где-нибудь?',
      kk: 'Қай жеріңіз ауырады, күш қолданылды ма, бұл жазылды ма?',
    },
  },
  'R-FEMALE-SEARCH': {
    label: {
      en: 'Woman searched by a woman',
      ru: 'Досмотр женщины женщиной',
      kk: 'Әйелді әйел адамның тексеруі',
    },
    question: {
      en: 'Were the officer who searched you and both attesting witnesses women?',
      ru: 'Досматривала женщина и понятые тоже женщины?',
      kk: 'Тексерген қызметкер де, куәгерлер де әйел болды ма?',
    },
  },
  'R-FEMALE-ESCORT': {
    label: {
      en: 'Female escort for women',
      ru: 'Сопровождение женщиной',
      kk: 'Әйел қызметкердің ертіп жүруі',
    },
    question: {
      en: 'Is a woman officer with you wherever you are led?',
      ru: 'Когда вас ведут, рядом есть сотрудница?',
      kk: 'Сізді апарған кезде қасыңызда әйел қызметкер бола ма?',
    },
  },
  'R-SEPARATE-SEX': {
    label: {
      en: 'Women held apart from men',
      ru: 'Женщины отдельно от мужчин',
      kk: 'Әйелдерді ерлерден бөлек ұстау',
    },
    question: {
      en: 'Are there only women where you are kept?',
      ru: 'Там, где вас держат, только женщины?',
      kk: 'Сіз отырған жерде тек әйелдер ме?',
    },
  },
  'R-TOILET': {
    label: { en: 'Access to the toilet', ru: 'Доступ в туалет', kk: 'Дәретханаға жіберу' },
    question: {
      en: 'Are you let out to the toilet: how long from asking, and does nobody watch?',
      ru: 'Выпускают ли в туалет: сколько ждали после просьбы и не смотрит ли кто-то?',
      kk: 'Дәретханаға жібере ме: сұрағаннан кейін қанша күттіңіз, ешкім қарап тұрмай ма?',
    },
  },
  'R-WATER': {
    label: { en: 'Drinking water', ru: 'Питьевая вода', kk: 'Ауызсу' },
    question: {
      en: 'Is there water to drink when you ask for it?',
      ru: 'Есть ли вода для питья, когда вы просите?',
      kk: 'Сұрасаңыз, ауызсу бар ма?',
    },
  },
  'R-FOOD': {
    label: { en: 'Food and parcels', ru: 'Еда и передачи', kk: 'Тамақ және сәлемдеме' },
    question: {
      en: 'When did you last eat here, and was anything brought for you taken in?',
      ru: 'Когда вы здесь ели и приняли ли то, что вам принесли?',
      kk: 'Мұнда қашан тамақтандыңыз, сізге әкелгенді қабылдады ма?',
    },
  },
  'R-SLEEP': {
    label: { en: 'Sleep and bedding', ru: 'Сон и постель', kk: 'Ұйқы және төсек-орын' },
    question: {
      en: 'For the night: a place to lie, bedding, warmth and eight hours of rest?',
      ru: 'На ночь: место лечь, постель, тепло и восемь часов отдыха есть?',
      kk: 'Түнге: жататын орын, төсек-орын, жылу және сегіз сағат тынығу бар ма?',
    },
  },
  'R-CELL': {
    label: { en: 'Conditions of holding', ru: 'Условия содержания', kk: 'Ұстау шарттары' },
    question: {
      en: 'What kind of room is it, how many are in it, is there air and light?',
      ru: 'Что это за помещение, сколько в нём человек, есть ли воздух и свет?',
      kk: 'Бұл қандай бөлме, ішінде неше адам, ауа мен жарық бар ма?',
    },
  },
  'R-INTERPRETER': {
    label: { en: 'Interpreter', ru: 'Переводчик', kk: 'Аудармашы' },
    question: {
      en: 'Which language suits you, who translated, and was it not an officer?',
      ru: 'Какой язык вам удобен, кто переводил и не сотрудник ли это?',
      kk: 'Сізге қай тіл ыңғайлы, кім аударды, ол қызметкер емес пе?',
    },
  },
  'R-DISABILITY': {
    label: {
      en: 'Disability support',
      ru: 'Поддержка при инвалидности',
      kk: 'Мүгедектігі бар адамды қолдау',
    },
    question: {
      en: 'Which aid or help do you need, and is it with you?',
      ru: 'Какое средство или помощь вам нужны и есть ли они у вас?',
      kk: 'Сізге қандай құрал не көмек керек, ол қасыңызда ма?',
    },
  },
  'R-MINOR-PARENT': {
    label: {
      en: 'Minor: parents told',
      ru: 'Несовершеннолетний: родители',
      kk: 'Кәмелетке толмаған: ата-ана',
    },
    question: {
      en: 'Your age? Do your parents know, and was an adult beside you when they asked questions?',
      ru: 'Ваш возраст? Родители знают и был ли взрослый рядом при вопросах?',
      kk: 'Жасыңыз? Ата-анаңыз біле ме, сұрақ қойғанда қасыңызда ересек адам болды ма?',
    },
  },
  'R-MINOR-SEPARATE': {
    label: { en: 'Minor held apart from adults', ru: 'Отдельно от взрослых', kk: 'Ересектерден бөлек ұстау' },
    question: {
      en: 'Are you kept apart from adults?',
      ru: 'Вас держат отдельно от взрослых?',
      kk: 'Сізді ересектерден бөлек ұстап отыр ма?',
    },
  },
  'R-TIME': {
    label: { en: 'Time limit of detention', ru: 'Срок задержания', kk: 'Ұстап алу мерзімі' },
    question: {
      en: 'From what minute could you no longer leave?',
      ru: 'С какой минуты вы уже не могли уйти?',
      kk: 'Қай минуттан бастап кете алмай қалдыңыз?',
    },
  },
  'R-RECORD': {
    label: { en: 'Detention recorded', ru: 'Задержание оформлено', kk: 'Ұстап алудың ресімделуі' },
    question: {
      en: 'Is there a detention protocol, what start does it give, have you a copy?',
      ru: 'Есть ли протокол задержания, какое в нём начало, есть ли у вас копия?',
      kk: 'Ұстап алу хаттамасы бар ма, онда басталуы қалай жазылған, көшірмесі сізде ме?',
    },
  },
  'R-WHEREABOUTS': {
    label: {
      en: 'Place of holding disclosed',
      ru: 'Место содержания сообщено',
      kk: 'Ұсталып отырған жерін хабарлау',
    },
    question: {
      en: 'Where were you taken, and was someone close told each time?',
      ru: 'Куда вас перевозили и говорили ли об этом близким каждый раз?',
      kk: 'Сізді қайда апарды, әр жолы жақындарыңызға айтылды ма?',
    },
  },
  'R-PHONE': {
    label: { en: 'Phone and belongings', ru: 'Телефон и вещи', kk: 'Телефон және заттар' },
    question: {
      en: 'What was taken from you, on which paper, and were you pressed to unlock it?',
      ru: 'Что у вас взяли, по какой бумаге и требовали ли разблокировать?',
      kk: 'Сізден не алынды, қандай қағазбен, құлпын ашуды талап етті ме?',
    },
  },
  'R-SILENCE': {
    label: {
      en: 'No pressure to speak or sign',
      ru: 'Без давления при объяснениях',
      kk: 'Қысымсыз түсініктеме',
    },
    question: {
      en: 'Did anyone press you to talk, to sign or to do without a defender?',
      ru: 'Заставлял ли кто-нибудь говорить, подписывать или обойтись без защитника?',
      kk: 'Сөйлеуге, қол қоюға не қорғаушысыз қалуға біреу мәжбүрледі ме?',
    },
  },
  'R-HEALTH-CONT': {
    label: { en: 'Medicines and hygiene', ru: 'Лекарства и гигиена', kk: 'Дәрі-дәрмек және гигиена' },
    question: {
      en: 'What medicine or hygiene things do you need, and when were they last given?',
      ru: 'Какие лекарства или средства гигиены вам нужны и когда их дали?',
      kk: 'Қандай дәрі не гигиена құралы керек, соңғы рет қашан берді?',
    },
  },
  'R-BIOMETRIC': {
    label: { en: 'Fingerprints, photo, DNA', ru: 'Отпечатки, фото, ДНК', kk: 'Саусақ таңбасы, фото, ДНҚ' },
    question: {
      en: 'Were fingerprints, photo or DNA taken, and on what ground?',
      ru: 'Брали ли отпечатки, фото или ДНК и на каком основании?',
      kk: 'Саусақ таңбасын, фото не ДНҚ алды ма, қандай негізде?',
    },
  },
  'R-LAWYER-SAFETY': {
    label: { en: 'Lawyer’s safety', ru: 'Безопасность адвоката', kk: 'Адвокаттың қауіпсіздігі' },
    question: {
      en: 'For the lawyer: were you held, searched or turned away today?',
      ru: 'Для защитника: вас сегодня задерживали, досматривали, не пускали?',
      kk: 'Қорғаушыға: бүгін сізді ұстады ма, тексерді ме, кіргізбеді ме?',
    },
  },
};
