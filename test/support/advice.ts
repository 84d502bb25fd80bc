import { NameFeed } from '../../src/custody/index.js';
import { NameMatcher } from '../../src/names/index.js';
import { clientId, type House, type Person } from './house.js';

export interface Advice {
  handle: string;
  verdict: string;
  likelihood: string;
  because: string;
  heldNow: boolean;
  city: string | null;
  episodes: number | null;
  differs: string[];
  personId: string | null;
  askCoordinator: boolean;
}

export interface LoggedRow {
  rowId: string;
  detentionId: string;
  personId: string;
  outcome: string;
  marks: string[];
  advice: Advice[];
}

export const ADVICE =
  'advice { handle verdict likelihood because heldNow city episodes differs personId askCoordinator }';

/** @returns when everything committed so far can be found by likeness. */
export const namesRead = (house: House): Promise<void> => house.api.get(NameFeed, { strict: false }).follow();

/** The index of names of this house's api process. */
export const namesOf = (house: House): NameMatcher => house.api.get(NameMatcher, { strict: false });

/** A row as a client sends it. */
export const rowOf = (fullName: string, birthYear: number | null, more: object = {}) => ({
  id: clientId(),
  personId: clientId(),
  asText: `${fullName} ${birthYear ?? ''}`,
  fullName,
  birthYear,
  ...more,
});

/** Logs rows as this colleague, with the advice they get. */
export async function log(
  who: Person,
  rows: readonly object[],
  more: object = {},
): Promise<{ rows: LoggedRow[]; adviceComplete: boolean }> {
  return who.mutate(
    'logDetainees',
    'LogDetaineesInput',
    {
      clientId: clientId(),
      observedAt: { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' },
      source: 'LAWYER_SAW',
      rows,
      ...more,
    },
    `... on LogDetaineesSuccess { adviceComplete rows { rowId detentionId personId outcome marks ${ADVICE} } }`,
  );
}

export interface ReadRow {
  fullName: string;
  verdict: string;
  marks: string[];
  advice: Advice[];
}

/** Pastes a list as this colleague. */
export async function paste(
  who: Person,
  text: string,
): Promise<{ rows: ReadRow[]; adviceComplete: boolean; whole: string }> {
  const answer = await who.ask<{ parseDetaineeList: { rows: ReadRow[]; adviceComplete: boolean } }>(
    `mutation($text: String!) { parseDetaineeList(text: $text) {
       ... on ParseDetaineeListSuccess { adviceComplete rows { fullName verdict marks ${ADVICE} } } } }`,
    { text },
  );
  return { ...answer.data.parseDetaineeList, whole: JSON.stringify(answer.data) };
}
