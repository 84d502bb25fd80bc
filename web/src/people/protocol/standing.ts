import type { ProtocolFieldsInput, ProtocolRead, SaidWhen, WhenInput } from '../../api/operations.js';
import { typedAgain } from '../../court/said-when.js';
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
  if (typeof said === 'object') return typedAgain(said, zone);
  return look === 'NUMBER' ? String(said) : (said as string | boolean);
}

/** @returns whether two values of one field say the same. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  typeof one === 'object' && typeof other === 'object'
    ? one.date === other.date && one.time === other.time
    : one === other;
