/** What stands around every screen of the desk. */
export const shell = {
  find: 'Іздеу немесе орындау',
  findWhat: 'Адам, мекеме, экран немесе әрекет',
  foundList: 'Табылғандар',
  foundNone: 'Сізге көрінетіндердің арасында ештеңе табылмады',
  group_acts: 'әрекет',
  group_departments: 'мекеме',
  group_people: 'адам',
  group_screens: 'экран',
  keys: 'Пернелер',
  namesBeingRead: 'Есімдер әлі оқылып жатыр: біреу шықпай қалуы мүмкін',
  remindersLate: 'Еске салулар кешігіп жатыр.',
  remindersLateDo: 'Кейбір белгілер кешірек келуі мүмкін.',
  remindersOff: 'Еске салулар жұмыс істемей тұр.',
  remindersOffDo:
    'Экрандағы мерзімдер дұрыс, бірақ ешкімге белгі бармайды. Бұл жазу кеткенше адамдарға өзіңіз қоңырау шалыңыз.',
  remindersOffSince: 'Еске салулар жұмыс істемей тұр, басталған уақыты: {time}.',
  showKeys: 'Пернелерді көрсету',
} as const;

/** How people are written in rows. */
export const shown = {
  DISABILITY: 'мүгедектігі бар',
  FOREIGN: 'ҚР азаматы емес',
  JOURNALIST: 'журналист',
  KAZAKH: 'қазақ тілі',
  MAYBE_MINOR: 'бала болуы мүмкін',
  MINOR: 'бала',
  WOMAN: 'әйел',
  nameless: 'Аты-жөні белгісіз',
  en: 'ағыл',
  kk: 'қаз',
  ru: 'орыс',
} as const;

/** Languages people here speak, by their IETF tags; of the others the browser may know a name. */
export const tongue = {
  de: 'неміс тілі',
  en: 'ағылшын тілі',
  kk: 'қазақ тілі',
  ko: 'корей тілі',
  ky: 'қырғыз тілі',
  ru: 'орыс тілі',
  tg: 'тәжік тілі',
  tr: 'түрік тілі',
  ug: 'ұйғыр тілі',
  uk: 'украин тілі',
  uz: 'өзбек тілі',
  zh: 'қытай тілі',
} as const;
