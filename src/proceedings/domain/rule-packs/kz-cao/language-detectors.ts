import { type Detector } from '../../defects/defect.js';
import { absent, finding, otherLanguageRequested, unknownLanguage } from '../../defects/finding.js';

/** Not determined, or determined against the language the person asked for without a word about it. */
const notDetermined: Detector['find'] = (facts) =>
  finding([...absent(facts, 'protocol', ['languageDetermined']), ...otherLanguageRequested(facts)]);

const noInterpreter: Detector['find'] = (facts) => {
  const language = unknownLanguage(facts);
  const interpreter = absent(facts, 'protocol', ['interpreterPresent']);
  return language.length > 0 && interpreter.length > 0 ? finding([...language, ...interpreter]) : null;
};

const notCertified: Detector['find'] = (facts) =>
  facts.protocol?.interpreterPresent
    ? finding(absent(facts, 'protocol', ['interpreterSigned', 'interpreterWarned']))
    : null;

const notTranslated: Detector['find'] = (facts) => {
  const language = unknownLanguage(facts);
  const translation = absent(facts, 'protocol', ['copyTranslated']);
  return language.length > 0 && translation.length > 0 ? finding([...language, ...translation]) : null;
};

/** Language of proceedings, interpreter, translation. CAO arts 738, 758, 803(3). */
export const LANGUAGE_DETECTORS: readonly Detector[] = [
  { code: 'KZ-P08', find: notDetermined },
  { code: 'KZ-P18', find: noInterpreter },
  { code: 'KZ-P19', find: notCertified },
  { code: 'KZ-P20', find: notTranslated },
];
