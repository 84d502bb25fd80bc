import { type Confidence } from '../../kernel/index.js';

/** One text in the three languages of the house. */
export interface RightsTexts {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

export const RIGHTS_CODES = [
  'R-INFO',
  'R-LAWYER-TIME',
  'R-LAWYER-PRIVATE',
  'R-NOTIFY',
  'R-CONSUL',
  'R-DOCTOR',
  'R-INJURY',
  'R-FEMALE-SEARCH',
  'R-FEMALE-ESCORT',
  'R-SEPARATE-SEX',
  'R-TOILET',
  'R-WATER',
  'R-FOOD',
  'R-SLEEP',
  'R-CELL',
  'R-INTERPRETER',
  'R-DISABILITY',
  'R-MINOR-PARENT',
  'R-MINOR-SEPARATE',
  'R-TIME',
  'R-RECORD',
  'R-WHEREABOUTS',
  'R-PHONE',
  'R-SILENCE',
  'R-HEALTH-CONT',
  'R-BIOMETRIC',
  'R-LAWYER-SAFETY',
] as const;

/** Stable code of a rights check, part of the API and of the figures. */
export type RightsCode = (typeof RIGHTS_CODES)[number];

/** Whose right it is. */
export type RightsHolder = 'ALL' | 'WOMEN' | 'MINORS' | 'FOREIGNERS' | 'DISABILITY' | 'LAWYERS';

export type RoleAtEvent =
  'PARTICIPANT' | 'ORGANISER' | 'JOURNALIST' | 'OBSERVER' | 'PASSER_BY' | 'LAWYER' | 'OTHER';

/** A limit in minutes. Only those of the organisation can be configured. */
export interface RightsThreshold {
  readonly name: 'AMBER' | 'RED' | 'LIMIT';
  readonly minutes: number;
  readonly basis: 'LAW' | 'ORGANISATION_DEFAULT';
  /** Null for organisation defaults. */
  readonly article: string | null;
}

/** A norm or standard as cited, and how well it is known. */
export interface Citation {
  readonly text: string;
  readonly confidence: Confidence;
}

/** When a check is asked: minutes after the loss of liberty, then again (organisation defaults, not law). */
export interface Cadence {
  readonly firstAfterMinutes: number;
  readonly repeatEveryMinutes: number | null;
  /** After a violation: when to look whether it goes on. */
  readonly followUpMinutes: number | null;
  readonly onlyAtNight: boolean;
}

/** One right that is checked in custody; its words stand in `rights-words.ts`. `verify` is true throughout: nobody has confirmed the norms yet. */
export interface RightsCheckKind {
  readonly code: RightsCode;
  readonly who: RightsHolder;
  /** Domestic norm, Code on Administrative Offences of Kazakhstan unless it names another act. */
  readonly norm: Citation;
  readonly standard: Citation;
  readonly verify: boolean;
  /** Whether a violation can be derived from recorded fields. */
  readonly machine: 'YES' | 'PARTIAL' | 'NO';
  readonly thresholds: readonly RightsThreshold[];
  /** 1 is asked first. */
  readonly urgency: 1 | 2 | 3;
  readonly cadence: Cadence;
  readonly alarm: 'ILL_TREATMENT_WHEN_VIOLATED' | 'ILL_TREATMENT_PAST_LIMIT' | null;
  /** Roles at the event for whom the check matters more. */
  readonly emphasisedFor: readonly RoleAtEvent[];
}

/** Thresholds the organisation has changed, in minutes, by `CODE.NAME`, for example `R-TOILET.LIMIT`. */
export type ThresholdOverrides = Readonly<Record<string, number>>;

/** @returns the thresholds that apply: the organisation's own may be overridden, the law's may not. */
export const thresholdsOf = (
  kind: RightsCheckKind,
  overrides: ThresholdOverrides = {},
): readonly RightsThreshold[] =>
  kind.thresholds.map((threshold) =>
    threshold.basis === 'LAW'
      ? threshold
      : { ...threshold, minutes: overrides[`${kind.code}.${threshold.name}`] ?? threshold.minutes },
  );
