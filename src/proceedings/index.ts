export { ClockReactions } from './clocks/clock-reactions.js';
export { Clocks } from './clocks/clocks.js';
export {
  AppealFiled,
  DeadlineChanged,
  DefectQuestionAnswered,
  TimePassed,
  FilingWithdrawn,
  HearingRecorded,
  ProtocolRecorded,
  RecordCorrected,
  RulingRecorded,
  ServiceRecorded,
  StepRecorded,
} from './events.js';
export { SweepDeadlines } from './jobs/sweep-deadlines.job.js';
export { ProceedingsLoaders, type PaperPlace } from './loaders.js';
export { ProceedingsModule } from './proceedings.module.js';
export { ProceedingsVerbs } from './proceedings-verbs.js';
export { Holidays } from './store/holidays.repository.js';
export { ProtocolPatterns } from './store/protocol-patterns.repository.js';
export { proceedingsEntities } from './store/index.js';
export { Deadline } from './types/deadline.type.js';
export { Hearing, Protocol, Ruling } from './types/papers.type.js';
