type Language = 'en' | 'ru' | 'kk';
type Sentence = Readonly<Record<Language, string>>;

const sentences = new Map<string, Sentence>();

/** Adds what a person reads for a refusal code, in three languages. `{name}` is filled from its params. */
export function addMessages(messages: Readonly<Record<string, Sentence>>): void {
  for (const [code, sentence] of Object.entries(messages)) sentences.set(code, sentence);
}

/** @returns the sentence for a code; a code without one is shown as its own words, never as nothing. */
export function messageFor(
  code: string,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const template = sentences.get(code)?.[language] ?? code.toLowerCase().replaceAll('_', ' ');
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

addMessages({
  NOT_FOUND: { en: 'There is no such record.', ru: 'Такой записи нет.', kk: 'Мұндай жазба жоқ.' },
  INVALID_INPUT: {
    en: 'This value cannot be used.',
    ru: 'Это значение не подходит.',
    kk: 'Бұл мән жарамайды.',
  },
  CLIENT_ID_REUSED: {
    en: 'This client id was used for a different request.',
    ru: 'Этот идентификатор уже использован для другого запроса.',
    kk: 'Бұл идентификатор басқа сұрауға қолданылған.',
  },
  TOO_MANY_ROWS: {
    en: 'Too many rows in one call: send at most {limit}.',
    ru: 'Слишком много строк в одном запросе. Предел: {limit}.',
    kk: 'Бір сұрауда жол тым көп. Шегі: {limit}.',
  },
  TIME_IN_FUTURE: {
    en: 'This time has not come yet.',
    ru: 'Это время ещё не наступило.',
    kk: 'Бұл уақыт әлі келген жоқ.',
  },
  TIME_MISSING: { en: 'The time is missing.', ru: 'Не указано время.', kk: 'Уақыты көрсетілмеген.' },
  ZONE_UNKNOWN: {
    en: 'This time zone is not known.',
    ru: 'Часовой пояс не известен.',
    kk: 'Уақыт белдеуі белгісіз.',
  },
  TIME_NOT_REAL: {
    en: 'There is no such date or time.',
    ru: 'Такой даты или такого времени не бывает.',
    kk: 'Мұндай күн не уақыт болмайды.',
  },
  TIME_DOES_NOT_EXIST: {
    en: 'This time did not exist there: the clocks were set forward over it.',
    ru: 'Этого времени там не было: часы перевели вперёд.',
    kk: 'Ол жерде мұндай уақыт болған жоқ: сағат тілі алға жылжытылған.',
  },
  TIME_EXISTS_TWICE: {
    en: 'This time came twice there, because the clocks were set back. Say which, by its offset: {first} or {second}.',
    ru: 'Это время наступило там дважды: часы перевели назад. Укажите, какое, по смещению: {first} или {second}.',
    kk: 'Ол жерде бұл уақыт екі рет болды: сағат тілі кері жылжытылған. Қайсысы екенін көрсетіңіз: {first} не {second}.',
  },
  TIME_CONTRADICTS: {
    en: 'The ways in which this time is given do not agree.',
    ru: 'Время указано разными способами, и они не сходятся.',
    kk: 'Уақыт бірнеше түрде көрсетілген, олар бір-біріне сай емес.',
  },
  TIME_OUT_OF_RANGE: {
    en: 'This time lies decades away: check the year.',
    ru: 'Это время отстоит на десятилетия: проверьте год.',
    kk: 'Бұл уақыт ондаған жылға алшақ: жылын тексеріңіз.',
  },
  TEXT_BLANK: {
    en: 'There are only spaces here.',
    ru: 'Здесь одни пробелы.',
    kk: 'Мұнда бос орындар ғана.',
  },
  BUDGET_SPENT: {
    en: 'Too many requests. Try again later.',
    ru: 'Слишком много запросов. Повторите позже.',
    kk: 'Сұрау тым көп. Кейінірек қайталаңыз.',
  },
});
