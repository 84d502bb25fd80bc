import { addMessages } from '../platform/graphql/index.js';
import './kept-messages.js';
import './row-messages.js';

addMessages({
  CROSS_SITE: {
    en: 'Another site sent this.',
    ru: 'Это отправил другой сайт.',
    kk: 'Мұны басқа сайт жіберді.',
  },
  UPLOAD_NOT_BYTES: {
    en: 'Send the file itself, as application/octet-stream.',
    ru: 'Отправьте сам файл, как application/octet-stream.',
    kk: 'Файлдың өзін application/octet-stream түрінде жіберіңіз.',
  },
  FILE_TOO_LARGE: {
    en: 'The file is larger than {limit} MB. Split it and import the parts one by one.',
    ru: 'Файл больше {limit} МБ. Разделите его и загрузите части по очереди.',
    kk: 'Файл {limit} МБ-тан үлкен. Оны бөліп, бөліктерін кезекпен жүктеңіз.',
  },
  ERASED_BEFORE: {
    en: 'Somebody erased on request was the same. Say why this row is logged all the same.',
    ru: 'Такого же человека удалили по просьбе. Напишите, почему строку всё же нужно записать.',
    kk: 'Дәл осындай адамның деректері өтініш бойынша өшірілген. Жолды неге бәрібір жазу керегін жазыңыз.',
  },
  FILE_EMPTY: { en: 'The file is empty.', ru: 'Файл пуст.', kk: 'Файл бос.' },
  FILE_IN_USE: {
    en: 'An import was begun with this file already.',
    ru: 'С этим файлом загрузка уже начата.',
    kk: 'Бұл файлмен жүктеу басталған.',
  },
  FILE_NOT_TEXT: {
    en: 'This is a spreadsheet or another file that is no text. Save it as CSV and upload that.',
    ru: 'Это электронная таблица или другой нетекстовый файл. Сохраните её как CSV и загрузите.',
    kk: 'Бұл электрондық кесте не мәтін емес файл. Оны CSV түрінде сақтап, соны жүктеңіз.',
  },
  LIST_EMPTY: {
    en: 'There is nobody in this list.',
    ru: 'В этом списке никого нет.',
    kk: 'Бұл тізімде ешкім жоқ.',
  },
  LIST_TOO_LONG: {
    en: 'The list has more than {limit} people. Split the file and import the parts one by one.',
    ru: 'В списке больше {limit} человек. Разделите файл и загрузите части по очереди.',
    kk: 'Тізімде {limit} адамнан көп. Файлды бөліп, бөліктерін кезекпен жүктеңіз.',
  },
  LIST_TOO_WIDE: {
    en: 'The list has more than {limit} columns. Is the delimiter right?',
    ru: 'В списке больше {limit} столбцов. Верно ли указан разделитель?',
    kk: 'Тізімде {limit} бағаннан көп. Бөлгіш дұрыс па?',
  },
  QUOTE_UNCLOSED: {
    en: 'A quotation mark is not closed, in row {row} or after it. Put it right, or have the file read without quotes.',
    ru: 'Кавычка не закрыта в строке {row} или ниже. Исправьте файл или прочитайте его без кавычек.',
    kk: '{row}-жолда не одан төмен тырнақша жабылмаған. Файлды түзетіңіз не тырнақшасыз оқытыңыз.',
  },
  QUOTE_MISPLACED: {
    en: 'Something stands after a closing quotation mark, in row {row} or after it. Put it right, or have the file read without quotes.',
    ru: 'После закрывающей кавычки что-то стоит, в строке {row} или ниже. Исправьте файл или прочитайте его без кавычек.',
    kk: '{row}-жолда не одан төмен жабылған тырнақшадан кейін бірдеңе тұр. Файлды түзетіңіз не тырнақшасыз оқытыңыз.',
  },
  NAME_COLUMN_MISSING: {
    en: 'Say which column holds the names.',
    ru: 'Укажите столбец с именами.',
    kk: 'Есімдер тұрған бағанды көрсетіңіз.',
  },
  FIELD_TWICE: {
    en: 'Two columns cannot hold one and the same.',
    ru: 'Два столбца не могут означать одно и то же.',
    kk: 'Екі баған бір нәрсені білдіре алмайды.',
  },
  NAME_TWICE: {
    en: 'A whole name and its parts: choose one of the two.',
    ru: 'Полное имя и его части: выберите одно из двух.',
    kk: 'Толық есім және оның бөліктері: екеуінің бірін таңдаңыз.',
  },
  IMPORT_NOT_OPEN: {
    en: 'This list was applied or thrown away: it is not read anew.',
    ru: 'Этот список уже внесён или отброшен: заново он не читается.',
    kk: 'Бұл тізім енгізілген не алып тасталған: қайта оқылмайды.',
  },
  IMPORT_NOT_MAPPED: {
    en: 'First say what the columns hold; once it is applied nothing is decided any more.',
    ru: 'Сначала укажите, что в столбцах; после внесения решения не меняются.',
    kk: 'Алдымен бағандарда не тұрғанын көрсетіңіз; енгізілгеннен кейін шешім өзгермейді.',
  },
  IMPORT_NOT_APPLIED: {
    en: 'There is nothing to take back: this list is not written, or all of it is gone.',
    ru: 'Отменять нечего: этот список не внесён или уже весь отменён.',
    kk: 'Қайтаратын ештеңе жоқ: бұл тізім енгізілмеген не түгел қайтарылған.',
  },
  ROWS_UNDECIDED: {
    en: '{count} rows wait for a decision. Decide them, or skip all that wait.',
    ru: 'Ждут решения строк: {count}. Решите по ним или пропустите все ожидающие.',
    kk: 'Шешім күтетін жол саны: {count}. Оларды шешіңіз не күтіп тұрғанның бәрін өткізіп жіберіңіз.',
  },
  KIND_OR_ROWS: {
    en: 'Give a kind of rows, or rows: one of the two.',
    ru: 'Укажите вид строк или сами строки: одно из двух.',
    kk: 'Жол түрін не жолдардың өзін көрсетіңіз: екеуінің бірін.',
  },
  DECISION_MISSING: {
    en: 'The decision is missing.',
    ru: 'Не указано решение.',
    kk: 'Шешім көрсетілмеген.',
  },
  JOIN_NEEDS_PERSON: {
    en: 'Say whom the row joins.',
    ru: 'Укажите, к кому присоединить строку.',
    kk: 'Жол кімге қосылатынын көрсетіңіз.',
  },
  PERSON_FOR_ROWS_ONLY: {
    en: 'One person is given for single rows, never for all of a kind.',
    ru: 'Человека указывают для отдельных строк, а не для всех строк вида.',
    kk: 'Адам жеке жолдарға көрсетіледі, бір түрдің бәріне емес.',
  },
  PERSON_FOR_JOIN_ONLY: {
    en: 'A person belongs to the decision to join.',
    ru: 'Человек указывается только при присоединении.',
    kk: 'Адам қосу шешімінде ғана көрсетіледі.',
  },
  ROW_BLOCKED: {
    en: 'This row cannot be written: something in it would be cut off. Put the file right, or skip the row.',
    ru: 'Строку нельзя внести: часть её была бы обрезана. Исправьте файл или пропустите строку.',
    kk: 'Жолды енгізуге болмайды: бір бөлігі қиылып қалар еді. Файлды түзетіңіз не жолды өткізіп жіберіңіз.',
  },
  ROW_NAMES_NOBODY: {
    en: 'This row names nobody who could be joined.',
    ru: 'В этой строке нет имени: присоединять некого.',
    kk: 'Бұл жолда есім жоқ: қосатын ешкім жоқ.',
  },
});
