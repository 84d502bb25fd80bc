import type { StaffKey } from '../../../demo/cast/index.js';
import { isRefusal, toDate, uuidV7, type Instant, type When } from '../../kernel/index.js';
import { realNowMs } from '../../platform/clock/index.js';
import { presentWhen, type Outcome, type WhenInput } from '../../platform/graphql/index.js';

/** Department ids by code, of this installation. */
export type DepartmentIds = ReadonlyMap<string, string>;
/** Staff ids of the demo accounts. */
export type StaffIds = ReadonlyMap<StaffKey, string>;

export const newId = (): string => uuidV7(realNowMs());

/** A When as the API takes it. */
export const whenInput = (when: When): WhenInput => ({ ...presentWhen(when) });

/** An instant as the API takes it: known to the minute, in the zone of the place. */
export const minuteInput = (at: Instant): WhenInput => ({ at: toDate(at), precision: 'MINUTE' });

/** Runs one verb of the seed. @throws naming the refusal: demo data that the house refuses are a fault of ours. */
export async function must<O extends Outcome>(what: string, work: Promise<O | object>): Promise<O> {
  const outcome = await work;
  if (isRefusal(outcome)) {
    throw new Error(`the seed's ${what} was refused: ${outcome.code} at ${outcome.details.path}`);
  }
  return outcome as O;
}
