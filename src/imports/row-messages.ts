import { addMessages } from '../platform/graphql/index.js';

/** Why a row wants a person's eye. TIME_NOT_REAL and TIME_IN_FUTURE are said by the house already. */
addMessages({
  NAME_MISSING: {
    en: 'No name: the row would be kept as text.',
    ru: 'Имени нет: строка сохранится как текст.',
    kk: 'Есім жоқ: жол мәтін ретінде сақталады.',
  },
  NAME_UNREADABLE: {
    en: 'No name can be read here: the row would be kept as text.',
    ru: 'Имя не читается: строка сохранится как текст.',
    kk: 'Есім оқылмайды: жол мәтін ретінде сақталады.',
  },
  ONE_LETTER_NAME: {
    en: 'The name is one letter.',
    ru: 'Имя из одной буквы.',
    kk: 'Есім бір әріптен тұрады.',
  },
  INITIALS: {
    en: 'Initials stand for a name.',
    ru: 'Вместо имени инициалы.',
    kk: 'Есім орнында бас әріптер тұр.',
  },
  SEVERAL_PEOPLE_LIKELY: {
    en: 'Several people may stand in this row.',
    ru: 'В строке, возможно, несколько человек.',
    kk: 'Жолда бірнеше адам болуы мүмкін.',
  },
  HIDDEN_CHARACTERS: {
    en: 'Signs that no eye sees were taken out of the name.',
    ru: 'Из имени убраны невидимые знаки.',
    kk: 'Есімнен көзге көрінбейтін таңбалар алынды.',
  },
  FORMULA: {
    en: 'A cell holds a formula. It is kept as text.',
    ru: 'В ячейке формула. Она сохраняется как текст.',
    kk: 'Ұяшықта формула тұр. Ол мәтін ретінде сақталады.',
  },
  NO_BIRTH_YEAR: { en: 'No year of birth.', ru: 'Нет года рождения.', kk: 'Туған жылы жоқ.' },
  DATE_IMPOSSIBLE: {
    en: 'There is no such date; the year is kept where it can be.',
    ru: 'Такой даты нет; год сохранён, если он возможен.',
    kk: 'Мұндай күн жоқ; жылы мүмкін болса, сақталды.',
  },
  YEAR_AMBIGUOUS: {
    en: 'The year can be read in more than one way.',
    ru: 'Год можно прочитать по-разному.',
    kk: 'Жылды әртүрлі оқуға болады.',
  },
  BIRTH_UNREADABLE: {
    en: 'The birth was not understood; it stands in the notes.',
    ru: 'Рождение не разобрано; оно осталось в заметках.',
    kk: 'Туған күні түсініксіз; ол ескертпеде қалды.',
  },
  BIRTH_DIFFERS: {
    en: 'The birth and the one inside the IIN differ.',
    ru: 'Дата рождения не совпадает с ИИН.',
    kk: 'Туған күні ЖСН-ге сай емес.',
  },
  IIN_CHECKSUM: {
    en: 'This is no IIN: its control digit is wrong. It stands in the notes.',
    ru: 'Это не ИИН: контрольная цифра неверна. Он остался в заметках.',
    kk: 'Бұл ЖСН емес: бақылау цифры қате. Ол ескертпеде қалды.',
  },
  PHONE_UNREADABLE: {
    en: 'The contact is too long; it stands in the notes.',
    ru: 'Контакт слишком длинный; он остался в заметках.',
    kk: 'Байланыс тым ұзын; ол ескертпеде қалды.',
  },
  SEX_UNREADABLE: {
    en: 'The sex was not understood; it stands in the notes.',
    ru: 'Пол не разобран; он остался в заметках.',
    kk: 'Жынысы түсініксіз; ол ескертпеде қалды.',
  },
  SEX_UNCLEAR: {
    en: 'The list, the name or the IIN contradict each other about the sex.',
    ru: 'Список, имя и ИИН противоречат друг другу в отношении пола.',
    kk: 'Жынысы туралы тізім, есім және ЖСН бір-біріне қайшы.',
  },
  DEPARTMENT_UNKNOWN: {
    en: 'No department of this name is known. Say which one the list means.',
    ru: 'Орган с таким названием не известен. Укажите, какой имеется в виду.',
    kk: 'Мұндай атаулы мекеме белгісіз. Тізім қайсысын меңзейтінін көрсетіңіз.',
  },
  TIME_UNREADABLE: {
    en: 'The time was not understood; it stands in the notes.',
    ru: 'Время не разобрано; оно осталось в заметках.',
    kk: 'Уақыты түсініксіз; ол ескертпеде қалды.',
  },
  TIME_AFTER_LIST: {
    en: 'This is later than the list itself.',
    ru: 'Это позже самого списка.',
    kk: 'Бұл тізімнің өзінен кейін.',
  },
  ARTICLE_UNREADABLE: {
    en: 'The article was not understood; it stands in the notes.',
    ru: 'Статья не разобрана; она осталась в заметках.',
    kk: 'Бабы түсініксіз; ол ескертпеде қалды.',
  },
  LANGUAGE_UNKNOWN: {
    en: 'A language was not understood; it stands in the notes.',
    ru: 'Язык не разобран; он остался в заметках.',
    kk: 'Тілі түсініксіз; ол ескертпеде қалды.',
  },
  CELLS_MISSING: {
    en: 'The row has fewer cells than the list has columns.',
    ru: 'В строке меньше ячеек, чем столбцов в списке.',
    kk: 'Жолда ұяшық тізім бағанынан аз.',
  },
  CELLS_TOO_MANY: {
    en: 'The row has more cells than the list has columns.',
    ru: 'В строке больше ячеек, чем столбцов в списке.',
    kk: 'Жолда ұяшық тізім бағанынан көп.',
  },
  CELL_TOO_LONG: {
    en: 'A cell has more than 4,000 characters. Shorten it in the file, or skip the row.',
    ru: 'В ячейке больше 4000 знаков. Сократите её в файле или пропустите строку.',
    kk: 'Ұяшықта 4000 таңбадан көп. Файлда қысқартыңыз не жолды өткізіп жіберіңіз.',
  },
  ROW_TOO_LONG: {
    en: 'The row has more than 20,000 characters. Shorten it in the file, or skip it.',
    ru: 'В строке больше 20 000 знаков. Сократите её в файле или пропустите.',
    kk: 'Жолда 20 000 таңбадан көп. Файлда қысқартыңыз не өткізіп жіберіңіз.',
  },
});
