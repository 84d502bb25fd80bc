import { addMessages } from '../platform/graphql/index.js';

addMessages({
  SAME_DIMENSION: {
    en: 'Rows and columns must differ.',
    ru: 'Строки и столбцы должны различаться.',
    kk: 'Жолдар мен бағандар әртүрлі болуы керек.',
  },
  PERIOD_REVERSED: {
    en: 'The period ends before it begins.',
    ru: 'Период заканчивается раньше, чем начинается.',
    kk: 'Кезең басталмай тұрып аяқталады.',
  },
  ROWS_MISSING: {
    en: 'Say what the rows are counted by.',
    ru: 'Укажите, по чему считать строки.',
    kk: 'Жолдар не бойынша саналатынын көрсетіңіз.',
  },
  PURPOSE_MISSING: {
    en: 'Say what the export is for.',
    ru: 'Укажите цель выгрузки.',
    kk: 'Шығарудың мақсатын көрсетіңіз.',
  },
  NEEDS_SECOND_PERSON: {
    en: 'Another person must approve this.',
    ru: 'Это должен подтвердить другой человек.',
    kk: 'Мұны басқа адам растауы керек.',
  },
  ALREADY_APPROVED: {
    en: 'This export was approved already.',
    ru: 'Эта выгрузка уже подтверждена.',
    kk: 'Бұл шығару расталған.',
  },
  NO_APPROVAL_NEEDED: {
    en: 'This export needs no approval.',
    ru: 'Эта выгрузка не требует подтверждения.',
    kk: 'Бұл шығаруға растау қажет емес.',
  },
  EXPORT_EXPIRED: {
    en: 'This export is not available any more. Request it anew.',
    ru: 'Эта выгрузка больше не доступна. Запросите её снова.',
    kk: 'Бұл шығару енді қолжетімсіз. Қайта сұраңыз.',
  },
});
