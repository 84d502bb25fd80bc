/** The woman's refused toilet and missing female escort: seconds and minutes the story counts from her first record. */
export const WOMAN_RIGHTS = {
  /** Best first: she does not read Russian. */
  languages: ['kk'],
  escort: { code: 'R-FEMALE-ESCORT', outcome: 'VIOLATED', note: 'Сопровождают только мужчины' },
  toilet: {
    code: 'R-TOILET',
    outcome: 'VIOLATED',
    waitedMinutes: 45,
    note: 'Просила в туалет, отказали дважды',
  },
} as const;

/** What lawyer 2 is told at the door, word by word as spoken. */
export const ACCESS_REFUSAL = {
  told: 'План «Крепость», никого не пускаем',
  waitedMinutes: 115,
  officerBadge: 'Д-0000',
} as const;

/** Facts of the protocol drawn up in Russian against the woman who reads Kazakh only. */
export const STORY_PROTOCOL = {
  article: '488',
  part: '6',
  language: 'ru',
  place: 'Алматы',
  officerPost: 'участковый инспектор',
  officerName: 'Шаблонов Ш. Ш.',
  actText: 'Принимала участие в незаконном собрании, на требования разойтись не реагировала.',
  interpreterPresent: false,
  rightsExplainedMark: false,
  explanation: 'NONE',
  officerSigned: true,
  personSigned: false,
  refusalNoted: false,
  witnessesNamed: 1,
  witnessesSigned: 0,
} as const;

/** The ruling against the man of row 2. */
export const STORY_RULING = { article: '488', part: '6', penalty: 'ARREST', arrestDays: 5 } as const;

/** The appeal as filed; the story sends it before the deadline. */
export const STORY_APPEAL = { channel: 'COURT_OFFICE', proof: 'Демо: входящий номер Д-1' } as const;

/** Who asks at the family door: `consented` is the Kazakh speaker, `silent` never consented, `stranger` is held nowhere. */
export const FAMILY_ASKS = {
  consented: { fullName: 'Anyzbaeva Gülnar Muratqyzy', birthYear: 1994 },
  silent: { fullName: 'Небылицын Виктор Ильич', birthYear: 1974 },
  stranger: { fullName: 'Көшпенов Ораз Маратұлы', birthYear: 1980 },
} as const;

/** What a caller tells the operator: the one of the first list who never consented, in another spelling. */
export const HOTLINE_CALL = {
  fullName: 'Nebylitsin Viktor Ilyich',
  birthYear: 1974,
  account: 'Увели от Старой мельницы к автобусу, видели соседи по подъезду',
  callerContact: 'Сочинилова Рита, +7 000 000 00 08',
} as const;

/** Reasons the story gives where the API asks for one. */
export const REASONS = {
  merge: 'Демо: одно лицо в двух списках',
  twoPlaces: 'Демо: второй список составлен со слов, у другой двери',
  undoMerge: 'Демо: тёзка, объединили по ошибке',
  transfer: 'Демо: перевели, сказал дежурный',
  releaseEarlierCast: 'Демо: начало новой истории',
} as const;
