import { type Confidence } from '../../kernel/index.js';
import {
  type Cadence,
  type Citation,
  type RightsCheckKind,
  type RightsCode,
  type RightsThreshold,
} from './rights-check-kind.js';

const cite = (text: string, confidence: Confidence): Citation => ({ text, confidence });
/** Read in the Code's text. */
const read = (text: string): Citation => cite(text, 'HIGH');
/** A domestic act whose text was not read, or not found. */
const unread = (text: string): Citation => cite(text, 'LOW');
/** Rule numbers of international standards, from memory. */
const remembered = (text: string): Citation => cite(text, 'LOW');
/** The core of the standard was seen, single rule numbers were not. */
const partlySeen = (text: string): Citation => cite(text, 'MEDIUM');

const organisation = (minutes: number, name: RightsThreshold['name'] = 'LIMIT'): RightsThreshold => ({
  name,
  minutes,
  basis: 'ORGANISATION_DEFAULT',
  article: null,
});
const law = (minutes: number, name: RightsThreshold['name'], article: string): RightsThreshold => ({
  name,
  minutes,
  basis: 'LAW',
  article,
});

/** After a violation of the first urgency look again in 30 minutes, of the second in an hour, else not. */
const FOLLOW_UP = { 1: 30, 2: 60, 3: null } as const;

type Row = Pick<RightsCheckKind, 'norm' | 'standard' | 'urgency'> &
  Partial<Pick<RightsCheckKind, 'who' | 'machine' | 'thresholds' | 'alarm' | 'emphasisedFor'>> & {
    /** Minutes after the loss of liberty, and between repeats. */
    readonly ask: readonly [first: number, repeat: number | null];
    readonly onlyAtNight?: boolean;
  };

function kind(code: RightsCode, { ask, onlyAtNight, ...row }: Row): RightsCheckKind {
  const cadence: Cadence = {
    firstAfterMinutes: ask[0],
    repeatEveryMinutes: ask[1],
    followUpMinutes: FOLLOW_UP[row.urgency],
    onlyAtNight: onlyAtNight ?? false,
  };
  return {
    who: 'ALL',
    machine: 'YES',
    thresholds: [],
    alarm: null,
    emphasisedFor: [],
    ...row,
    code,
    cadence,
    verify: true,
  };
}

/** The 27 rights checked in custody. Norms: Code on Administrative Offences unless named; fact sheet, section 5. */
export const RIGHTS_CATALOGUE: readonly RightsCheckKind[] = [
  kind('R-INFO', {
    norm: read('14(3), 788(4)-(5), 738'),
    standard: partlySeen('BOP 10-14; Mandela 54-55, 119; CPT trinity'),
    urgency: 2,
    ask: [0, null],
    emphasisedFor: ['PASSER_BY'],
  }),
  kind('R-LAWYER-TIME', {
    norm: read('748(3), 749, 750(4), (7)'),
    standard: partlySeen('CPT, from the outset; BOP 17-18; Luanda 4, 8'),
    thresholds: [organisation(30, 'AMBER'), law(180, 'RED', '750(4)')],
    urgency: 1,
    ask: [0, 60],
  }),
  kind('R-LAWYER-PRIVATE', {
    norm: unread('law on advocacy'),
    standard: remembered('Mandela 61; BOP 18(4)'),
    machine: 'PARTIAL',
    urgency: 2,
    ask: [60, null],
  }),
  kind('R-NOTIFY', {
    norm: read('788(2)'),
    standard: partlySeen('CPT trinity; BOP 15-16; Mandela 68'),
    thresholds: [organisation(60)],
    urgency: 2,
    ask: [0, 120],
  }),
  kind('R-CONSUL', {
    who: 'FOREIGNERS',
    norm: read('788(2)'),
    standard: remembered('VCCR 36; BOP 16(2); Mandela 62'),
    urgency: 3,
    ask: [60, null],
  }),
  kind('R-DOCTOR', {
    norm: read('788(8), 14(7)'),
    standard: partlySeen('CPT trinity; BOP 24; Mandela 24-34; Istanbul Protocol'),
    urgency: 1,
    ask: [0, 180],
  }),
  kind('R-INJURY', {
    norm: read('14(5), 765(3)(1)'),
    standard: remembered('Istanbul Protocol; Mandela 7, 34; CPT'),
    machine: 'PARTIAL',
    urgency: 1,
    ask: [0, 180],
    alarm: 'ILL_TREATMENT_WHEN_VIOLATED',
  }),
  kind('R-FEMALE-SEARCH', {
    who: 'WOMEN',
    norm: read('791(4)'),
    standard: partlySeen('Bangkok 19-21; Mandela 52, 81; Luanda, women searched by women'),
    urgency: 2,
    ask: [60, null],
  }),
  kind('R-FEMALE-ESCORT', {
    who: 'WOMEN',
    norm: unread('not in the Code; the order was not found'),
    standard: remembered('Mandela 81; Bangkok 31'),
    urgency: 2,
    ask: [60, 180],
  }),
  kind('R-SEPARATE-SEX', {
    who: 'WOMEN',
    norm: unread('Law 353-I'),
    standard: partlySeen('Mandela 11(a); Luanda, women held apart'),
    urgency: 2,
    ask: [60, 240],
  }),
  kind('R-TOILET', {
    norm: read('14(7), 788(7); Order 531 (not read)'),
    standard: remembered('Mandela 15; CPT'),
    thresholds: [organisation(30)],
    urgency: 1,
    ask: [30, 120],
    alarm: 'ILL_TREATMENT_PAST_LIMIT',
  }),
  kind('R-WATER', {
    norm: read('788(8)'),
    standard: remembered('Mandela 22(2)'),
    urgency: 2,
    ask: [30, 120],
  }),
  kind('R-FOOD', {
    norm: read('788(8)'),
    standard: remembered('Mandela 22(1); CPT, one full meal a day'),
    thresholds: [organisation(240)],
    urgency: 2,
    ask: [240, 240],
  }),
  kind('R-SLEEP', {
    norm: read('788(7)-(8)'),
    standard: remembered('Mandela 21; CPT 12th report'),
    urgency: 2,
    ask: [0, 480],
    onlyAtNight: true,
  }),
  kind('R-CELL', {
    norm: read('788(7)'),
    standard: remembered('Mandela 12-14; CPT'),
    machine: 'PARTIAL',
    urgency: 3,
    ask: [60, 240],
  }),
  kind('R-INTERPRETER', {
    norm: read('738(3), 758'),
    standard: remembered('BOP 14; Mandela 55'),
    urgency: 2,
    ask: [0, null],
  }),
  kind('R-DISABILITY', {
    who: 'DISABILITY',
    norm: read('749(1)(2), 746(1), 758(6), 50(2)'),
    standard: remembered('CRPD 13-14; Mandela 5, 55(2); Luanda 33'),
    urgency: 2,
    ask: [0, 240],
  }),
  kind('R-MINOR-PARENT', {
    who: 'MINORS',
    norm: read('788(2), 746, 749(1)(4)'),
    standard: remembered('CRC 37, 40; Luanda 31'),
    urgency: 1,
    ask: [0, null],
  }),
  kind('R-MINOR-SEPARATE', {
    who: 'MINORS',
    norm: read('788(9)'),
    standard: remembered('Mandela 11(d); CRC 37(c)'),
    urgency: 2,
    ask: [0, 240],
  }),
  kind('R-TIME', {
    norm: read('789'),
    standard: remembered('ICCPR 9(3); HRC General Comment 35'),
    thresholds: [law(180, 'AMBER', '789(1)'), law(1440, 'RED', '789(3)')],
    urgency: 1,
    ask: [0, null],
  }),
  kind('R-RECORD', {
    norm: read('788(1), 786(4)'),
    standard: remembered('BOP 12; Mandela 7'),
    urgency: 2,
    ask: [60, 180],
    emphasisedFor: ['PASSER_BY'],
  }),
  kind('R-WHEREABOUTS', {
    norm: read('788(2)'),
    standard: remembered('BOP 16(1); CED 17'),
    urgency: 2,
    ask: [60, 240],
  }),
  kind('R-PHONE', {
    norm: cite('791(10)-(12); 785 (seizure article not read)', 'MEDIUM'),
    standard: remembered('Mandela 67; ICCPR 17'),
    urgency: 3,
    ask: [60, null],
    emphasisedFor: ['JOURNALIST', 'OBSERVER', 'LAWYER'],
  }),
  kind('R-SILENCE', {
    norm: read('765(3), 767(3)-(4), 751'),
    standard: partlySeen('ICCPR 14(3)(g); Mendez Principles'),
    machine: 'NO',
    urgency: 2,
    ask: [60, 180],
  }),
  kind('R-HEALTH-CONT', {
    norm: read('788(8), 14(7)'),
    standard: remembered('Mandela 24, 31; Bangkok 5, 22'),
    urgency: 1,
    ask: [0, 180],
  }),
  kind('R-BIOMETRIC', {
    norm: unread('not established'),
    standard: remembered('ICCPR 17'),
    urgency: 3,
    ask: [120, null],
    emphasisedFor: ['JOURNALIST', 'PASSER_BY'],
  }),
  kind('R-LAWYER-SAFETY', {
    who: 'LAWYERS',
    norm: read('668'),
    standard: remembered('UN Basic Principles on Lawyers 16-18'),
    urgency: 2,
    ask: [0, null],
  }),
];

const BY_CODE = new Map(RIGHTS_CATALOGUE.map((entry) => [entry.code, entry]));

/** @returns the kind with this code; null: there is none. */
export const rightsCheckKind = (code: string): RightsCheckKind | null =>
  BY_CODE.get(code as RightsCode) ?? null;
