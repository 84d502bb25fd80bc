import { z } from 'zod';
import { Temporal } from '../../../kernel/index.js';
import { FILING_KINDS } from '../../../proceedings/domain/index.js';

/** The shape of a rule pack, strict: an unknown key is a fault. What belongs together is judged by `packFaults`. */
const words = z.string().trim().min(1);
const date = z.instanceof(Temporal.PlainDate);
const texts = z.strictObject({ en: words, ru: words, kk: words });
const note = z.strictObject({ en: z.string(), ru: z.string(), kk: z.string() });

const markShape = {
  pack: words,
  article: z.string(),
  sourceKey: words,
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']),
  verify: z.boolean(),
  verifiedBy: words.nullable(),
  verifiedOn: date.nullable(),
  effectiveFrom: date,
  effectiveFromExact: z.boolean(),
  effectiveTo: date.nullable(),
};

const headerShape = {
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  version: z.string().regex(/^\d{4}[\w.-]*$/),
  defaultZone: words,
  unverifiedFrom: date,
  unverifiedReason: z.enum(['LAW_AFTER_2026_07_01_NOT_VERIFIED', 'LAW_NOT_CHECKED_SINCE']),
};

const code = z.string().regex(/^[A-Z][A-Z0-9_]*(-[A-Z0-9]+)*$/);
const unit = z.enum([
  'HOUR',
  'SUTKI',
  'DAY',
  'MONTH',
  'YEAR',
  'SAME_DAY',
  'AT_ONCE',
  'BEFORE_EVENT',
  'ON_EVENT',
  'NO_TERM',
]);

const computation = z.strictObject({
  ...markShape,
  code,
  kind: z.enum(['EXACT_HOURS', 'WHOLE_DAYS', 'CALENDAR', 'SAME_DAY', 'AT_ONCE', 'MOMENT', 'NO_TERM']),
  otherReading: z.enum(['WORKING_DAYS', 'ROLL_OVER', 'NEXT_FULL_HOUR', 'END_OF_LAST_DAY']).nullable(),
  rollsOver: z.boolean().optional(),
  pauses: z.boolean().optional(),
  steps: z.strictObject({ start: z.string(), end: z.string(), otherReading: z.string() }),
  note,
});

const version = z.strictObject({
  ...markShape,
  amount: z.int().min(0),
  unit,
  computation,
  standing: z.array(code),
  otherBase: z.strictObject({ trigger: code, amount: z.int().min(1), unit, article: words }).optional(),
  halvedForMinors: words.optional(),
});

const deadline = z.strictObject({
  code,
  pack: z.looseObject(headerShape),
  title: texts,
  basis: z.enum(['LAW', 'ORGANISATION_DEFAULT']),
  obligedParty: z.enum(['DEFENCE', 'POLICE', 'COURT', 'OTHER']),
  standard: z.enum(['DOMESTIC', 'INTERNATIONAL']),
  force: z.enum(['HARD', 'SOFT', 'NONE']),
  meaning: z.enum(['ACT_BY', 'OPENS']),
  trigger: code,
  fallback: code.nullable(),
  answeredBy: z.array(z.enum(['FILING', 'RELEASE', 'HEARING', 'ACT'])),
  answeringActs: z.array(code),
  filedAs: z.array(z.enum(FILING_KINDS)),
  alarm: z.enum(['DAY_TERM', 'CUSTODY_CLOCK', 'URGENT_REPEAT', 'WATCH', 'SILENT']),
  repeatEveryHours: z.int().min(1).nullable(),
  acknowledgeWithinMinutes: z.int().min(1),
  replaces: code.nullable(),
  followedBy: code.nullable(),
  notes: z.strictObject({
    condition: z.string(),
    must: z.string(),
    filed: z.string(),
    where: z.string(),
    note: z.string(),
  }),
  versions: z.array(version).min(1),
});

const offence = z.strictObject({
  ...markShape,
  number: words,
  part: z.int().min(1).nullable(),
  arrest: z.enum(['YES', 'NO', 'OFFICIALS_ONLY']),
  minArrestDays: z.int().min(1).nullable(),
  maxArrestDays: z.int().min(1).nullable(),
  maxFineMci: z.number().positive().nullable(),
  organisationFineMci: z.number().positive().nullable(),
  maxCommunityWorkHours: z.int().min(1).nullable(),
  warning: z.boolean(),
  expulsion: z.boolean(),
  appliesTo: z.enum(['ANYONE', 'FOREIGNERS', 'ORGANISATIONS', 'PARENTS']),
  repeat: z.boolean(),
});

const defect = z.strictObject({
  ...markShape,
  code,
  title: texts,
  severity: z.enum(['FATAL', 'MATERIAL', 'MINOR']),
  machine: z.enum(['YES', 'PARTIAL', 'NO']),
  fields: z.array(words).min(1),
  question: texts.nullable(),
  guide: z
    .strictObject({
      subject: z.enum(['PROTOCOL', 'HEARING', 'RULING', 'CASE']),
      asked: z.enum(['ALWAYS', 'WITH_A_PROTOCOL', 'CHARGED_WITH_REPEAT']),
      defectOn: z.enum(['YES', 'NO']),
      why: texts,
      yes: texts,
      no: texts,
    })
    .nullable(),
  missingFacts: z.array(words),
  note: z.string(),
});

const threshold = z.strictObject({
  ...markShape,
  code,
  title: texts,
  value: z.number(),
  unit: z.enum([
    ...(['MINUTES', 'HOURS', 'DAYS', 'YEARS', 'MCI', 'TENGE', 'MINUTE_OF_DAY'] as const),
    ...(['PERCENT', 'WORDS', 'PROTOCOLS', 'KM', 'KM_PER_HOUR'] as const),
  ]),
  basis: z.enum(['LAW', 'ORGANISATION_DEFAULT']),
});

const functions = z.custom<unknown>((value) => typeof value === 'function', 'a function is missing');

/** A whole pack. */
export const packSchema = z.strictObject({
  ...headerShape,
  title: texts,
  deadlines: z.array(deadline).min(1),
  computations: z.array(computation).min(1),
  thresholds: z.array(threshold),
  offences: z.array(offence),
  defects: z.array(defect),
  detectors: z.array(z.strictObject({ code, find: functions, clears: functions.optional() })),
  calendar: functions,
  holidays: functions,
  articles: z.strictObject({ known: z.array(words).min(1), form: z.instanceof(RegExp) }).nullable(),
  holes: z.array(z.strictObject({ code: words, from: date, to: date, why: words })),
  readCharges: functions,
  custodyClock: functions,
  clocksAfterRuling: functions,
  clocks: functions.nullable(),
});

/** @returns where a pack is not of the shape, one line each. */
export function shapeFaults(pack: unknown): string[] {
  const read = packSchema.safeParse(pack);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
