import { type Confidence } from '../../../kernel/index.js';
import { type LawMark, type Texts } from '../law.js';
import { type CaseFacts } from './case-facts.js';
import { type QuestionGuide } from './guide.js';

/**
 * FATAL: the Code itself orders annulment, termination or inadmissibility. MATERIAL: arguable.
 * MINOR: correctable, supports a pattern. The label is our classification, to be confirmed by a lawyer.
 */
export type DefectSeverity = 'FATAL' | 'MATERIAL' | 'MINOR';

/** A recorded fact a defect rests on; `field` is a path into CaseFacts. Never a name. */
export interface TriggeringFact {
  readonly field: string;
  readonly value: string | number | boolean;
}

/** Why a lawyer should think before raising a defect; stable code. */
export type Caution =
  | 'RAISING_IT_MAY_BRING_EXPULSION'
  /** the same names again and again; who they are nobody has recorded */
  | 'WITNESSES_REPEAT_CHECK_WHO_THEY_ARE';

export interface DefectKind extends LawMark {
  readonly code: string;
  readonly title: Texts;
  readonly severity: DefectSeverity;
  /** Whether a machine could see it from recorded facts. */
  readonly machine: 'YES' | 'PARTIAL' | 'NO';
  /** What the law file says it shows in; names of that file, not of CaseFacts. */
  readonly fields: readonly string[];
  /** What a person is asked, to be answered by yes or no; null where recorded facts are enough. */
  readonly question: Texts | null;
  /** How the question is asked and what its answers mean; null exactly where `question` is. */
  readonly guide: QuestionGuide | null;
  /** Facts a detector would need and nothing records yet; empty where one looks, or no machine could. */
  readonly missingFacts: readonly string[];
  /** For the lawyer, in English. */
  readonly note: string;
}

/** What a detector saw: the facts, and where they change the kind's own severity. */
export interface Finding {
  readonly triggeredBy: readonly TriggeringFact[];
  readonly severity?: DefectSeverity;
  readonly caution?: Caution;
}

/** Looks for one kind of defect; null: not there, or not known. Pure. */
export interface Detector {
  readonly code: string;
  readonly find: (facts: CaseFacts) => Finding | null;
  /** The facts that show the defect is surely not there; left out: nothing recorded could. */
  readonly clears?: (facts: CaseFacts) => readonly TriggeringFact[];
}

/** How a defect came to be known: recorded facts, a comparison across one night, or a person's answer. */
export type FoundBy = 'RECORDED_FACTS' | 'PATTERN' | 'ANSWER';

/** A defect found, tied to an article and to the facts that triggered it. */
export interface Defect {
  readonly code: string;
  readonly title: Texts;
  readonly article: string;
  readonly severity: DefectSeverity;
  readonly confidence: Confidence;
  readonly verify: boolean;
  readonly triggeredBy: readonly TriggeringFact[];
  readonly caution: Caution | null;
  readonly foundBy: FoundBy;
}
