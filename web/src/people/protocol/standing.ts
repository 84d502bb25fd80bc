import type { ProtocolFieldsInput, ProtocolRead, SaidWhen, WhenInput } from '../../api/operations.js';
import { typedOf } from '../../court/said-when.js';
import type { TypedWhen } from '../../parts/WhenField.js';
import { ALL_FIELDS, type Field, type FieldName, type Value, type Values } from './fields.js';

/** A paper that stands on the record, and how it looks as it is typed. */
export interface Standing {
  readonly fields: ProtocolFieldsInput;
  readonly values: Values;
}

const isTime = (said: unknown): said is SaidWhen => typeof said === 'object' && said !== null;

const timeOf = ({ at, date, precision, asWritten, zone }: SaidWhen): WhenInput => ({
  ...{ at, date, precision, asWritten, zone },
});

/** @returns a recorded paper as the API takes it: everything it says, also what no form asks for. */
export function fieldsOfPaper(paper: ProtocolRead): ProtocolFieldsInput {
  const { id: _id, rootId: _rootId, viewerCan: _can, drawnAt, facts, ...words } = paper;
  const told = Object.entries(facts).map(([name, said]) => [name, isTime(said) ? timeOf(said) : said]);
  return {
    ...words,
    ...(Object.fromEntries(told) as Partial<ProtocolFieldsInput>),
    drawnAt: timeOf(drawnAt),
  };
}

/** @returns what a paper says as it is typed. @param zone IANA, of times that name none. */
export function valuesOf(fields: ProtocolFieldsInput, zone: string): Values {
  const typed = ALL_FIELDS.flatMap(({ name, look }) => {
    const value = typedValue(fields[name], look, zone);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(typed);
}

export const standingOf = (paper: ProtocolRead, zone: string): Standing => {
  const fields = fieldsOfPaper(paper);
  return { fields, values: valuesOf(fields, zone) };
};

function typedValue(said: ProtocolFieldsInput[FieldName], look: Field['look'], zone: string): Value | null {
  if (said === null || said === undefined || said === '') return null;
  if (typeof said === 'object') return typedWhen(said, zone);
  return look === 'NUMBER' ? String(said) : (said as string | boolean);
}

function typedWhen({ at, date, local, zone: own }: WhenInput, zone: string): TypedWhen {
  if (local) return { date: local.slice(0, 10), time: local.slice(11, 16) };
  const nothing = { precision: 'MINUTE', asWritten: null, local: null } as const;
  return typedOf({ ...nothing, at: at ?? null, date: date ?? null, zone: own ?? null }, zone);
}

/** @returns whether two values of one field say the same. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  typeof one === 'object' && typeof other === 'object'
    ? one.date === other.date && one.time === other.time
    : one === other;
