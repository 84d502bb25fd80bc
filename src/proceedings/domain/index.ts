export * from './law.js';
export * from './rule-pack.js';
export * from './threshold.js';
export * from './calendar-days/kept-calendar.js';
export * from './course/index.js';
export * from './custody/charge-text.js';
export * from './custody/custody-pack.js';
export * from './custody/episode.js';
export * from './deadlines/assumption.js';
export { describeChange, type ChangeCause } from './deadlines/change-sentence.js';
export * from './deadlines/clock-face.js';
export * from './deadlines/compute-deadline.js';
export * from './deadlines/deadline-record.js';
export * from './deadlines/escalation.js';
export { type Arithmetic, type ExplanationStep } from './deadlines/explain.js';
export * from './deadlines/facts.js';
export * from './deadlines/facts-fault.js';
export * from './deadlines/filing-kind.js';
export * from './deadlines/milestones.js';
export * from './deadlines/next-clock.js';
export * from './deadlines/next-state.js';
export * from './deadlines/pause.js';
export * from './deadlines/quiet-hours.js';
export * from './deadlines/review-chain.js';
export * from './deadlines/rule.js';
export * from './deadlines/snooze.js';
export * from './deadlines/start-bound.js';
export * from './deadlines/supersede.js';
export * from './deadlines/track.js';
export { isTrigger, TRIGGERS, type TriggerKind } from './deadlines/trigger.js';
export * from './defects/age.js';
export * from './defects/case-facts.js';
export * from './defects/defect.js';
export * from './defects/detect-defects.js';
export * from './defects/guide.js';
export * from './defects/offence.js';
export * from './defects/questions.js';
export * from './governing/governing-law.js';
export * from './rule-packs/index.js';
export * from './rule-packs/kz-cao/index.js';
export * from './pack-faults.js';
export * from './records/index.js';
export {
  between,
  findingKey,
  keyOf as contradictionKey,
  mark as markSide,
  time as timeSide,
  word as wordSide,
  type Contradiction,
  type ContradictionCode,
  type ContradictionLimits,
  type ShownValue,
  type Side,
} from './contradictions/contradiction.js';
export * from './contradictions/find-contradictions.js';
export * from './contradictions/kinds.js';
export * from './contradictions/records.js';
export * from './contradictions/wording.js';
export * from './patterns/copied-narratives.js';
export * from './patterns/find-patterns.js';
export * from './patterns/narrative.js';
export * from './patterns/night.js';
export * from './patterns/night-protocols.js';
export * from './patterns/same-people.js';
