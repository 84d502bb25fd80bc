export const common = {
  again: 'Қайталау',
  askAbout: 'Сұрауға арналған нөмір: {id}',
  back: 'Артқа',
  cancel: 'Болдырмау',
  close: 'Жабу',
  copied: 'Көшірілді',
  copy: 'Көшіру',
  dataWhole: 'Осы құрылғыдағы жазбалар сақтаулы.',
  demo: 'Демо: барлық адам ойдан шығарылған',
  failed: 'Жауап алынбады',
  loading: 'Жүктелуде',
  more: 'Тағы',
  newer: 'Жаңа нұсқа бар',
  noNetwork: 'Сервермен байланыс жоқ',
  notFound: 'Мұндай жазба жоқ немесе ол сізге көрінбейді',
  print: 'Қағазға шығару',
  save: 'Сақтау',
  shownBefore: 'Сервермен байланыс жоқ. Бұрынғысы көрсетілген.',
  undo: 'Қайтару',
  update: 'Жаңарту',
  keepAsIs: 'Солай қалдыру',
} as const;

export const state = {
  contradiction: 'қайшылық',
  resolved: 'жабылды',
  running: 'жүріп жатыр',
  unknown: 'белгісіз',
  violation: 'бұзушылық',
  warning: 'таяп қалды',
} as const;

export const time = {
  days: '{d} тәулік {h} сағ',
  hours: '{h} сағ {m} мин',
  minutes: '{m} мин',
  now: 'қазір {time}',
  ago: '{span} бұрын',
  clock: 'Сағат пен минут',
  day: 'Күні',
} as const;

export const clock = {
  noFact: 'есептелмейді: дерек жоқ',
  noStart: 'ұсталған уақыты жоқ',
  paused: 'мерзім тоқтатыла тұрды',
  until: 'соңы: {end}',
  was: 'мерзімі өтті: {end}',
  arguable: 'Дәлелдеуге болады, соңы: {end}',
  assumed: 'Есептегенде қабылданды',
  gone: 'Өткені',
  lacks: 'Жетіспейді: {fact}',
  notVerified: 'Заңгер тексермеген',
  pack: 'Ережелер жинағы {pack}',
  here: 'Осы телефон есептеді',
  hereMeans:
    'Осы телефонда дәл сол ережелермен есептелді. Жазба жеткенде сервер өзі есептейді, соның есебі қалады.',
  lastDay: 'Соңғы күн',
  dueAt: 'Мына сәттен кеш',
  actBy: 'Мына уақытқа дейін үлгеру',
  differs: 'Сервер басқаша есептеді',
  both: '{title}: телефон {here}, сервер {server}',
  notRun: 'мерзім жүріп жатқан жоқ',
  serverStands: 'Сервердің есебі күшінде: онда жазба көбірек.',
  understood: 'Түсінікті',
  waits: 'Осында күтіп тұрған жазба мерзімдерді өзгертеді',
  waitsMeans:
    'Бұл телефон оны есептей алмайды: желі пайда болғанда сервер есептейді. Төменде оның бұрынғы айтқаны тұр.',
  before: 'күтіп тұрған жазбаға дейінгідей',
} as const;

export const source = {
  DETAINEE_TOLD: 'адамның өз сөзінен',
  DOCUMENT: 'құжат бойынша',
  HOTLINE: 'жедел желіге қоңырау',
  LAWYER_SAW: 'адвокат көрді',
  OTHER: 'басқа дереккөз',
  POLICE_SAID: 'полицияның айтуынша',
  RELATIVE_TOLD: 'жақындарының айтуынша',
  THIRD_PARTY_LIST: 'басқа біреудің тізімі',
  unverified: 'тексерілмеген',
  source: 'Дереккөз',
} as const;

export const session = {
  demoHint: 'Бір рет басып кіріңіз: адамдар да, істер де ойдан шығарылған.',
  demoPeople: 'Ойдан шығарылған адамдар',
  email: 'Электрондық пошта',
  family: 'Жақыныңызды іздеп жүрсіз бе?',
  familyLink: 'Отбасыға арналған бет',
  language: 'Тіл',
  noAnswer: 'Сервер жауап бермеді. Байланысты тексеріп, қайталаңыз.',
  password: 'Құпиясөз',
  role_ADMINISTRATOR: 'әкімші',
  role_ANALYST: 'талдаушы',
  role_COORDINATOR: 'үйлестіруші',
  role_LAWYER: 'адвокат',
  role_OPERATOR: 'желі операторы',
  signIn: 'Кіру',
  signOut: 'Шығу',
} as const;

export const nav = {
  account: 'Баптаулар',
  desk: 'Басқару',
  figures: 'Сандар',
  main: 'Бөлімдер',
  noScreen: 'Мұндай бет жоқ',
  home: 'Басты бетке',
  station: 'Мекемелер',
  record: 'Жазба',
} as const;

export const account = {
  dark: 'Қараңғы',
  light: 'Ашық',
  system: 'Жүйедегідей',
  theme: 'Түрі',
  ways: 'Ескертулер қайда келеді',
  signIns: 'Қайда кірілген',
  leave: 'Менің демалысым',
} as const;
