import { addMessages } from '../../platform/graphql/index.js';

addMessages({
  DATE_OUT_OF_RANGE: {
    en: 'This date lies out of reach. Years from {first} to {last}.',
    ru: 'Эта дата вне допустимых пределов. Годы с {first} по {last}.',
    kk: 'Бұл күн рұқсат етілген шектен тыс. Жылдар: {first} – {last}.',
  },
  HOLIDAY_UNCHANGED: {
    en: 'The table says so already.',
    ru: 'В таблице уже так записано.',
    kk: 'Кестеде солай жазылған.',
  },
  HOLIDAY_NOT_KEPT: {
    en: 'Nothing is entered for this date.',
    ru: 'На эту дату ничего не внесено.',
    kk: 'Бұл күнге ештеңе енгізілмеген.',
  },
  PART_OF_A_SWAP: {
    en: 'This date is one half of a swap: withdraw the swap first.',
    ru: 'Эта дата входит в перенос: сначала отзовите перенос.',
    kk: 'Бұл күн ауыстырудың бір бөлігі: алдымен ауыстыруды кері қайтарыңыз.',
  },
  SWAP_NOT_A_WORKDAY: {
    en: 'The day off of a swap is a weekday; this is a weekend.',
    ru: 'При переносе выходным становится будний день, а это выходной.',
    kk: 'Ауыстыруда жұмыс күні демалысқа айналады, ал бұл демалыс күні.',
  },
  SWAP_NOT_A_WEEKEND: {
    en: 'The day worked in its place is a weekend; this is a weekday.',
    ru: 'Рабочим при переносе становится выходной, а это будний день.',
    kk: 'Ауыстыруда демалыс күні жұмыс күніне айналады, ал бұл жұмыс күні.',
  },
  SWAP_TOO_FAR_APART: {
    en: 'These two days lie too far apart. At most, days: {days}.',
    ru: 'Эти два дня слишком далеко друг от друга. Предел, дней: {days}.',
    kk: 'Бұл екі күннің арасы тым алшақ. Шегі, күн: {days}.',
  },
  HOLIDAYS_NOT_IMPORTED: {
    en: 'Take over the year’s days first, then check them against the decree.',
    ru: 'Сначала внесите дни этого года, затем сверьте их с постановлением.',
    kk: 'Алдымен осы жылдың күндерін енгізіңіз, содан кейін қаулымен салыстырыңыз.',
  },
  HOLIDAYS_MISSING: {
    en: 'The year is not whole. Enter first: {codes}.',
    ru: 'Год неполон. Сначала внесите: {codes}.',
    kk: 'Жыл толық емес. Алдымен енгізіңіз: {codes}.',
  },
});
