import './messages.js';
import { defectStoreProviders, DefectStores } from '../store/defect-stores.js';
import { CaseStudies } from './case-study.js';
import { RecordsToCompare } from './compared-records.js';
import {
  ArrestBarFieldsResolver,
  DefectAnswerFieldsResolver,
  DefectQuestionFieldsResolver,
  DetentionDefectsResolver,
  FileAppealFindingsResolver,
  HearingQuestionsResolver,
  ProtocolQuestionsResolver,
  RulingQuestionsResolver,
} from './defects.fields.js';
import { DefectsResolver } from './defects.resolver.js';
import { defectsVerbs, DefectsVerbs } from './defects-verbs.js';
import { FilingFindings } from './filing-findings.js';
import { FindingDesk } from './finding-desk.js';
import { NightPatterns } from './night-patterns.js';
import { QuestionList } from './question-list.js';
import { Surroundings } from './surroundings.js';
import { FindingDecisions } from './verbs/decide-finding.js';

/** Everything proceedings provide for what is wrong with papers. */
export const defectProviders = [
  ...defectStoreProviders,
  ...defectsVerbs,
  ArrestBarFieldsResolver,
  CaseStudies,
  DefectAnswerFieldsResolver,
  DefectQuestionFieldsResolver,
  DefectsResolver,
  DefectStores,
  DefectsVerbs,
  DetentionDefectsResolver,
  FileAppealFindingsResolver,
  FilingFindings,
  FindingDecisions,
  FindingDesk,
  HearingQuestionsResolver,
  NightPatterns,
  ProtocolQuestionsResolver,
  QuestionList,
  RecordsToCompare,
  RulingQuestionsResolver,
  Surroundings,
];
