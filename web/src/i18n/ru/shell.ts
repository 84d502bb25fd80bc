/** What stands around every screen of the desk. */
export const shell = {
  find: 'Найти или сделать',
  findWhat: 'Человек, отдел, экран или действие',
  foundList: 'Найдено',
  foundNone: 'Ничего не найдено среди того, что вам видно',
  group_acts: 'действие',
  group_departments: 'отдел',
  group_people: 'человек',
  group_screens: 'экран',
  keys: 'Клавиши',
  namesBeingRead: 'Имена ещё читаются: кого-то может не хватать',
  remindersLate: 'Напоминания идут с задержкой.',
  remindersLateDo: 'Часть сигналов может прийти позже.',
  remindersOff: 'Напоминания не работают.',
  remindersOffDo:
    'Сроки на экране верны, но никто не получит сигнал. Звоните людям сами, пока это не исчезнет.',
  remindersOffSince: 'Напоминания не работают, с {time}.',
  showKeys: 'Показать клавиши',
} as const;

/** How people are written in rows. */
export const shown = {
  DISABILITY: 'инвалидность',
  FOREIGN: 'не гражданин РК',
  JOURNALIST: 'журналист',
  KAZAKH: 'казахский',
  MAYBE_MINOR: 'возможно, ребёнок',
  MINOR: 'ребёнок',
  WOMAN: 'женщина',
  nameless: 'Без имени',
  en: 'англ',
  kk: 'каз',
  ru: 'рус',
} as const;

/** Languages people here speak, by their IETF tags; of the others the browser may know a name. */
export const tongue = {
  de: 'немецкий',
  en: 'английский',
  kk: 'казахский',
  ko: 'корейский',
  ky: 'киргизский',
  ru: 'русский',
  tg: 'таджикский',
  tr: 'турецкий',
  ug: 'уйгурский',
  uk: 'украинский',
  uz: 'узбекский',
  zh: 'китайский',
} as const;
