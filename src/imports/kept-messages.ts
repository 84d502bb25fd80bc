import { addMessages } from '../platform/graphql/index.js';

/** Why a row that was to be taken back stays. */
addMessages({
  KEPT_EDITED: {
    en: 'Somebody changed the record.',
    ru: 'Запись кто-то изменил.',
    kk: 'Жазбаны біреу өзгертті.',
  },
  KEPT_CLAIMS: {
    en: 'Somebody said more about where or since when the person is held.',
    ru: 'Кто-то добавил сведения о месте или начале задержания.',
    kk: 'Біреу ұсталған жері не басталуы туралы мәлімет қосты.',
  },
  KEPT_MERGED: {
    en: 'The person was merged with another record, or that was proposed.',
    ru: 'Человек объединён с другой записью, или это предложено.',
    kk: 'Адам басқа жазбамен біріктірілді не бұл ұсынылды.',
  },
  KEPT_LOGGED_AGAIN: {
    en: 'The person was logged once more.',
    ru: 'Человека внесли ещё раз.',
    kk: 'Адам тағы бір рет енгізілді.',
  },
  KEPT_ASSIGNED: {
    en: 'A lawyer was asked or takes the case.',
    ru: 'Адвокату предложили дело, или он его ведёт.',
    kk: 'Іс адвокатқа ұсынылды не ол жүргізуде.',
  },
  KEPT_CONFLICT_DECLARED: {
    en: 'A conflict of interest was declared.',
    ru: 'Заявлен конфликт интересов.',
    kk: 'Мүдделер қақтығысы мәлімделді.',
  },
  KEPT_ACCESS_REFUSED: {
    en: 'A lawyer was not let in to this person.',
    ru: 'К этому человеку не пустили адвоката.',
    kk: 'Бұл адамға адвокатты кіргізбеді.',
  },
  KEPT_RIGHTS_CHECKED: {
    en: 'Rights were checked.',
    ru: 'Проверены права.',
    kk: 'Құқықтары тексерілді.',
  },
  KEPT_PAPERS: {
    en: 'There are papers, filings or answers in the case.',
    ru: 'В деле есть документы, жалобы или ответы.',
    kk: 'Істе құжаттар, шағымдар не жауаптар бар.',
  },
  KEPT_DEADLINE_ANSWERED: {
    en: 'Somebody answered for a deadline.',
    ru: 'За срок кто-то ответил.',
    kk: 'Мерзімге біреу жауап берді.',
  },
  KEPT_CHOSEN_IN_A_LIST: {
    en: 'Another list joins this person.',
    ru: 'К этому человеку присоединяет другой список.',
    kk: 'Бұл адамға басқа тізім қосады.',
  },
  KEPT_OTHER_WORK: {
    en: 'Somebody worked on the record.',
    ru: 'С записью кто-то работал.',
    kk: 'Жазбамен біреу жұмыс істеді.',
  },
});
