import type { ProtocolKind, RecordProtocolInput } from '../../api/operations.js';
import type { TypedWhen } from '../../parts/WhenField.js';

export const KINDS = [
  'OFFENCE',
  'DETENTION',
  'DELIVERY',
  'SEARCH',
] as const satisfies readonly ProtocolKind[];

type Name = Exclude<keyof RecordProtocolInput, 'clientId' | 'id' | 'detentionId' | 'kind'>;

/** MARK: yes, no, or nobody could see it. */
export type FieldLook = 'WHEN' | 'MARK' | 'TEXT' | 'LONG' | 'NUMBER' | 'LANGUAGE';

interface Row {
  readonly name: Name;
  readonly look: FieldLook;
  /** on these papers only */
  readonly on?: readonly ProtocolKind[];
}

const PAPER = ['OFFENCE', 'DETENTION'] as const;

/** Steps of one look at a paper, in the order the eye goes; each fits one screen of a phone. */
export const STEPS = [
  {
    key: 'paper',
    fields: [
      { name: 'drawnAt', look: 'WHEN' },
      { name: 'place', look: 'TEXT' },
      { name: 'dateStated', look: 'MARK', on: PAPER },
      { name: 'placeStated', look: 'MARK', on: PAPER },
      { name: 'startedAt', look: 'WHEN', on: ['DETENTION'] },
      { name: 'groundStated', look: 'MARK', on: ['DETENTION'] },
      { name: 'is48HourTrack', look: 'MARK', on: ['DETENTION'] },
    ],
  },
  {
    key: 'act',
    fields: [
      { name: 'article', look: 'TEXT', on: ['OFFENCE'] },
      { name: 'part', look: 'NUMBER', on: ['OFFENCE'] },
      { name: 'actAt', look: 'WHEN', on: ['OFFENCE'] },
      { name: 'actPlace', look: 'TEXT', on: ['OFFENCE'] },
      { name: 'actText', look: 'LONG', on: ['OFFENCE'] },
      { name: 'personAddress', look: 'TEXT', on: ['OFFENCE'] },
    ],
  },
  {
    key: 'officer',
    fields: [
      { name: 'officerName', look: 'TEXT' },
      { name: 'officerPost', look: 'TEXT' },
      { name: 'officerNameStated', look: 'MARK', on: PAPER },
      { name: 'officerPostStated', look: 'MARK', on: PAPER },
      { name: 'witnesses', look: 'LONG' },
      { name: 'onlyPoliceWitnesses', look: 'MARK' },
    ],
  },
  {
    key: 'rights',
    fields: [
      { name: 'rightsExplainedMark', look: 'MARK', on: PAPER },
      { name: 'rightsExplainedAt', look: 'WHEN', on: PAPER },
      { name: 'language', look: 'LANGUAGE', on: PAPER },
      { name: 'languageRequested', look: 'LANGUAGE', on: PAPER },
      { name: 'languageDetermined', look: 'MARK', on: ['OFFENCE'] },
      { name: 'interpreterPresent', look: 'MARK', on: PAPER },
      { name: 'interpreterSigned', look: 'MARK', on: ['OFFENCE'] },
      { name: 'interpreterWarned', look: 'MARK', on: ['OFFENCE'] },
      { name: 'defenderRequested', look: 'MARK', on: PAPER },
    ],
  },
  {
    key: 'signatures',
    fields: [
      { name: 'explanationRecorded', look: 'MARK', on: ['OFFENCE'] },
      { name: 'explanationRefusalNoted', look: 'MARK', on: ['OFFENCE'] },
      { name: 'explanationText', look: 'LONG', on: ['OFFENCE'] },
      { name: 'readOffered', look: 'MARK', on: ['OFFENCE'] },
      { name: 'remarksMade', look: 'MARK', on: ['OFFENCE'] },
      { name: 'remarksAttached', look: 'MARK', on: ['OFFENCE'] },
      { name: 'officerSigned', look: 'MARK' },
      { name: 'personSigned', look: 'MARK' },
      { name: 'refusalNoted', look: 'MARK' },
      { name: 'transferRightExplained', look: 'MARK', on: ['OFFENCE'] },
    ],
  },
  {
    key: 'copy',
    fields: [
      { name: 'copyServed', look: 'MARK' },
      { name: 'copyServedAt', look: 'WHEN' },
      { name: 'copyReceiptSigned', look: 'MARK', on: PAPER },
      { name: 'copyTranslated', look: 'MARK', on: ['OFFENCE'] },
      { name: 'completedAt', look: 'WHEN', on: ['OFFENCE'] },
      { name: 'note', look: 'LONG' },
    ],
  },
] as const satisfies readonly { readonly key: string; readonly fields: readonly Row[] }[];

export type StepKey = (typeof STEPS)[number]['key'];

export type Field = (typeof STEPS)[number]['fields'][number];

export type FieldName = Field['name'];

export type Value = string | boolean | TypedWhen;

/** What was read of a paper, as it is typed; what nobody could read is not there. */
export type Values = Readonly<Partial<Record<FieldName, Value>>>;

/** A paper as far as it was looked at. */
export interface ProtocolDraft {
  readonly id: string;
  readonly kind: ProtocolKind;
  readonly step: number;
  readonly values: Values;
}

/** @returns the fields of a step that stand on this kind of paper. */
export const fieldsOf = (step: (typeof STEPS)[number], kind: ProtocolKind): readonly Field[] =>
  step.fields.filter((field) => !('on' in field) || (field.on as readonly ProtocolKind[]).includes(kind));

/** @returns the number of the step that asks for a field, from 0; 0 where none does. */
export const stepOf = (name: FieldName, kind: ProtocolKind): number =>
  Math.max(
    0,
    stepsOf(kind).findIndex((step) => fieldsOf(step, kind).some((field) => field.name === name)),
  );

/** Everything that is asked of any paper, in the order the eye goes. */
export const ALL_FIELDS: readonly Field[] = STEPS.flatMap((step): readonly Field[] => step.fields);

/** @returns the steps that ask anything of this kind of paper. */
export const stepsOf = (kind: ProtocolKind): readonly (typeof STEPS)[number][] =>
  STEPS.filter((step) => fieldsOf(step, kind).length > 0);
