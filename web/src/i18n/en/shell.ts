/** What stands around every screen of the desk. */
export const shell = {
  find: 'Find or do',
  findWhat: 'A person, a department, a screen or an act',
  foundList: 'Found',
  foundNone: 'Nothing among what you may see',
  group_acts: 'act',
  group_departments: 'department',
  group_people: 'person',
  group_screens: 'screen',
  keys: 'Keys',
  namesBeingRead: 'Names are still being read: somebody may be missing',
  remindersLate: 'Reminders are late.',
  remindersLateDo: 'Some may arrive later than they should.',
  remindersOff: 'Reminders are not running.',
  remindersOffDo:
    'The deadlines shown are right, but nobody is told. Telephone people yourself until this goes away.',
  remindersOffSince: 'Reminders are not running, since {time}.',
  showKeys: 'Show the keys',
} as const;

/** How people are written in rows. */
export const shown = {
  DISABILITY: 'disability',
  FOREIGN: 'not a citizen',
  JOURNALIST: 'journalist',
  KAZAKH: 'Kazakh',
  MAYBE_MINOR: 'maybe a child',
  MINOR: 'child',
  WOMAN: 'woman',
  nameless: 'Name unknown',
  en: 'eng',
  kk: 'kaz',
  ru: 'rus',
} as const;

/** Languages people here speak, by their IETF tags; of the others the browser may know a name. */
export const tongue = {
  de: 'German',
  en: 'English',
  kk: 'Kazakh',
  ko: 'Korean',
  ky: 'Kyrgyz',
  ru: 'Russian',
  tg: 'Tajik',
  tr: 'Turkish',
  ug: 'Uyghur',
  uk: 'Ukrainian',
  uz: 'Uzbek',
  zh: 'Chinese',
} as const;
