import { addMessages } from '../platform/graphql/index.js';

addMessages({
  MULTIPART_EXPECTED: {
    en: 'Send the file as a form (multipart/form-data).',
    ru: 'Файл отправляют формой (multipart/form-data).',
    kk: 'Файл форма арқылы жіберіледі (multipart/form-data).',
  },
  FORM_BROKEN: {
    en: 'The form cannot be read: its fields come first, once each, and one file last.',
    ru: 'Форму не удалось прочитать: сначала поля, каждое один раз, последним один файл.',
    kk: 'Форма оқылмады: алдымен әр өріс бір реттен, соңында бір файл тұрады.',
  },
  FIELD_UNKNOWN: {
    en: 'The form has a field that is not known.',
    ru: 'В форме есть неизвестное поле.',
    kk: 'Формада белгісіз өріс бар.',
  },
  FOREIGN_FORM: {
    en: 'This form comes from another site.',
    ru: 'Эта форма отправлена с другого сайта.',
    kk: 'Бұл форма басқа сайттан жіберілген.',
  },
  FILE_MISSING: { en: 'The file is missing.', ru: 'Нет файла.', kk: 'Файл жоқ.' },
  FILE_EMPTY: { en: 'The file is empty.', ru: 'Файл пуст.', kk: 'Файл бос.' },
  FILE_TOO_LARGE: {
    en: 'The file is too large. Limit, in megabytes: {limit}.',
    ru: 'Файл слишком большой. Предел в мегабайтах: {limit}.',
    kk: 'Файл тым үлкен. Шегі, мегабайт: {limit}.',
  },
  TYPE_NOT_TAKEN: {
    en: 'Only photographs (JPEG, PNG, WebP) and PDF are taken. What a file is, is read from its content.',
    ru: 'Принимаются только снимки (JPEG, PNG, WebP) и PDF. Вид файла определяется по содержимому.',
    kk: 'Тек сурет (JPEG, PNG, WebP) пен PDF қабылданады. Файл түрі мазмұнынан анықталады.',
  },
  HASH_MISMATCH: {
    en: 'What arrived is not what was sent. Send it again.',
    ru: 'Получено не то, что было отправлено. Отправьте ещё раз.',
    kk: 'Жіберілгені мен келгені сәйкес емес. Қайта жіберіңіз.',
  },
  IMAGE_UNREADABLE: {
    en: 'This picture cannot be opened.',
    ru: 'Этот снимок не открывается.',
    kk: 'Бұл сурет ашылмайды.',
  },
  IMAGE_TOO_LARGE: {
    en: 'This picture has too many pixels. Take it again in the usual mode of the camera.',
    ru: 'В этом снимке слишком много пикселей. Снимите ещё раз в обычном режиме камеры.',
    kk: 'Бұл суреттің пикселі тым көп. Камераның әдеттегі режимінде қайта түсіріңіз.',
  },
  TOO_MANY_PAGES: {
    en: 'There is more than one picture in this file. Send them one by one.',
    ru: 'В этом файле несколько снимков. Отправьте их по одному.',
    kk: 'Бұл файлда бірнеше сурет бар. Бір-бірлеп жіберіңіз.',
  },
  UPLOADS_BUSY: {
    en: 'Too many files are coming in at this moment. Send it again in a few seconds.',
    ru: 'Сейчас поступает слишком много файлов. Отправьте через несколько секунд.',
    kk: 'Дәл қазір файл тым көп келіп жатыр. Бірнеше секундтан кейін қайта жіберіңіз.',
  },
  STORAGE_FULL: {
    en: 'There is no room for this file here. Tell the administrator.',
    ru: 'Для файла нет места. Сообщите администратору.',
    kk: 'Файлға орын жоқ. Әкімшіге хабарлаңыз.',
  },
  NOT_A_REPLACEMENT: {
    en: 'This attachment is about something else.',
    ru: 'Это вложение относится к другой записи.',
    kk: 'Бұл тіркеме басқа жазбаға қатысты.',
  },
  ATTACHMENT_SUPERSEDED: {
    en: 'Something stands in its place already.',
    ru: 'Это вложение уже заменено или снято.',
    kk: 'Бұл тіркеме ауыстырылған не алынған.',
  },
  ATTACHMENT_STANDS: {
    en: 'This attachment stands: there is nothing to undo.',
    ru: 'Вложение действует, отменять нечего.',
    kk: 'Тіркеме күшінде, қайтаратын ештеңе жоқ.',
  },
});
