export const common = {
  again: 'Повторить',
  askAbout: 'Номер для вопроса: {id}',
  back: 'Назад',
  cancel: 'Отменить',
  close: 'Закрыть',
  copied: 'Скопировано',
  copy: 'Скопировать',
  dataWhole: 'Записи на этом устройстве целы.',
  demo: 'Демо: все люди вымышлены',
  failed: 'Ответ не получен',
  loading: 'Загружается',
  more: 'Ещё',
  newer: 'Есть новая версия',
  noNetwork: 'Нет связи с сервером',
  notFound: 'Такой записи нет, или она вам не видна',
  print: 'Печать',
  save: 'Сохранить',
  shownBefore: 'Нет связи с сервером. Показано то, что было раньше.',
  undo: 'Вернуть',
  update: 'Обновить',
  keepAsIs: 'Оставить как есть',
} as const;

export const state = {
  contradiction: 'расходится',
  resolved: 'закрыто',
  running: 'идёт',
  unknown: 'не известно',
  violation: 'нарушение',
  warning: 'скоро',
} as const;

export const time = {
  days: '{d} дн {h} ч',
  hours: '{h} ч {m} мин',
  minutes: '{m} мин',
  now: 'сейчас {time}',
  ago: '{span} назад',
  clock: 'Часы и минуты',
  day: 'День',
} as const;

export const clock = {
  noFact: 'не считается: нет данных',
  noStart: 'нет времени задержания',
  paused: 'срок приостановлен',
  until: 'до {end}',
  was: 'срок был {end}',
  arguable: 'Можно доказывать: до {end}',
  assumed: 'Принято при счёте',
  gone: 'Прошло',
  lacks: 'Не хватает: {fact}',
  notVerified: 'Не проверено юристом',
  pack: 'Свод {pack}',
  here: 'Сосчитано этим телефоном',
  hereMeans:
    'Сосчитано на этом телефоне по тем же правилам. Когда запись дойдёт, сервер сосчитает сам, и останется его счёт.',
  lastDay: 'Последний день',
  dueAt: 'Поздно с момента',
  actBy: 'Успеть до',
  differs: 'Сервер сосчитал иначе',
  both: '{title}: телефон {here}, сервер {server}',
  notRun: 'срок не идёт',
  serverStands: 'В силе счёт сервера: у него больше записей.',
  understood: 'Понятно',
  waits: 'Здесь ждёт запись, которая меняет сроки',
  waitsMeans:
    'Этот телефон не может её сосчитать: сосчитает сервер, когда будет сеть. Ниже то, что он сказал раньше.',
  before: 'как было до записи, которая ждёт',
} as const;

export const source = {
  DETAINEE_TOLD: 'со слов самого человека',
  DOCUMENT: 'по документу',
  HOTLINE: 'звонок на линию',
  LAWYER_SAW: 'видел адвокат',
  OTHER: 'другой источник',
  POLICE_SAID: 'со слов полиции',
  RELATIVE_TOLD: 'со слов близких',
  THIRD_PARTY_LIST: 'чужой список',
  unverified: 'не проверено',
  source: 'Источник',
} as const;

export const session = {
  demoHint: 'Войти одним нажатием: все люди и дела придуманы.',
  demoPeople: 'Вымышленные люди',
  email: 'Электронная почта',
  family: 'Ищете близкого?',
  familyLink: 'Страница для семьи',
  language: 'Язык',
  noAnswer: 'Сервер не ответил. Проверьте связь и повторите.',
  password: 'Пароль',
  role_ADMINISTRATOR: 'администратор',
  role_ANALYST: 'аналитик',
  role_COORDINATOR: 'координатор',
  role_LAWYER: 'адвокат',
  role_OPERATOR: 'оператор линии',
  signIn: 'Войти',
  signOut: 'Выйти',
} as const;

export const nav = {
  account: 'Настройки',
  desk: 'Управление',
  figures: 'Цифры',
  main: 'Разделы',
  noScreen: 'Такой страницы нет',
  home: 'На главную',
  station: 'Отделы',
  record: 'Запись',
} as const;

export const account = {
  dark: 'Тёмный',
  light: 'Светлый',
  system: 'Как в системе',
  theme: 'Вид',
  ways: 'Куда приходят напоминания',
  signIns: 'Где выполнен вход',
  leave: 'Моё отсутствие',
} as const;
