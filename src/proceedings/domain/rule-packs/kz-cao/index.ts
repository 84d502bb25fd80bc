import { type RulePack } from '../../rule-pack.js';
import { KZ_ARTICLE_FORM, KZ_ARTICLES } from './articles.js';
import { kzReadCharges } from './charges.js';
import { kzClocksAfterRuling, kzCustodyClock } from './clocks.js';
import { KZ_COMPUTATIONS } from './computations.js';
import { AROUND_DETECTORS } from './around-detectors.js';
import { kzCourseClocks } from './course-clocks.js';
import { CUSTODY_DETECTORS } from './custody-detectors.js';
import { KZ_DEADLINES } from './deadlines.js';
import { KZ_DEFECTS } from './defect-table.js';
import { KZ_CAO_HEADER } from './header.js';
import { HEARING_DETECTORS } from './hearing-detectors.js';
import { kzCalendar, kzHolidays } from './holidays.js';
import { LANGUAGE_DETECTORS } from './language-detectors.js';
import { LIMITATION_DETECTORS } from './limitation-detector.js';
import { KZ_OFFENCES } from './offences.js';
import { PROTOCOL_DETECTORS } from './protocol-detectors.js';
import { KZ_HOLES, KZ_THRESHOLDS } from './thresholds.js';

export { exemptFromArrest } from './hearing-detectors.js';
export { kzFigure, kzMciTenge } from './thresholds.js';
export { chargeFromText, chargesTold } from './charges.js';
export { HOLIDAY_TITLES } from './holiday-table.js';
export { kzExpectedHolidays, kzHolidayRows, kzReference, type HolidayRow } from './holidays.js';

/** Kazakhstan, Code on Administrative Offences. Verified by nobody yet: every rule carries `verify`. */
export const KZ_CAO: RulePack = {
  ...KZ_CAO_HEADER,
  title: {
    en: 'Kazakhstan, Code on Administrative Offences',
    ru: 'Казахстан, Кодекс об административных правонарушениях',
    kk: 'Қазақстан, Әкімшілік құқық бұзушылық туралы кодекс',
  },
  deadlines: KZ_DEADLINES,
  computations: KZ_COMPUTATIONS,
  thresholds: KZ_THRESHOLDS,
  offences: KZ_OFFENCES,
  defects: KZ_DEFECTS,
  detectors: [
    ...PROTOCOL_DETECTORS,
    ...LANGUAGE_DETECTORS,
    ...CUSTODY_DETECTORS,
    ...HEARING_DETECTORS,
    ...LIMITATION_DETECTORS,
    ...AROUND_DETECTORS,
  ],
  calendar: kzCalendar,
  holidays: kzHolidays,
  articles: { known: KZ_ARTICLES, form: KZ_ARTICLE_FORM },
  holes: KZ_HOLES,
  readCharges: kzReadCharges,
  custodyClock: kzCustodyClock,
  clocksAfterRuling: kzClocksAfterRuling,
  clocks: kzCourseClocks,
};
