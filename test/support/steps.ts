import { clientId, type House, type Person } from './house.js';
import { ago, CLOCK, logOne, minute, recordOffence, recordRuling, type Clock } from './proceedings.js';

export interface StepAnswer {
  step: { id: string; title: string; kind: string };
  deadlines: Clock[];
  changes: { causes: string[]; deadline: { ruleCode: string } }[];
}

/** Records something that happened, now minus `minutes` where no time is given. */
export const recordStep = (who: Person, detentionId: string, kind: string, more: object = {}) =>
  who.mutate<StepAnswer>(
    'recordStep',
    'RecordStepInput',
    { clientId: clientId(), id: clientId(), detentionId, kind, at: minute(ago(1)), ...more },
    `... on RecordStepSuccess { step { id title kind } deadlines { ${CLOCK} } changes { causes deadline { ruleCode } } }`,
  );

/** A person held since an hour, charged under art. 488(6), with the offence's protocol. */
export async function charged(who: Person, row: object = {}, offence: object = {}): Promise<string> {
  const { id } = await logOne(who, { row: { startedAt: minute(ago(60)), ...row } });
  await recordOffence(who, id, offence);
  return id;
}

/** A person fined, the copy not served. @returns ids of case and ruling. */
export async function fined(who: Person, more: object = {}): Promise<{ id: string; rulingId: string }> {
  const id = await charged(who);
  const { ruling } = await recordRuling(who, id, { penalty: 'FINE', arrestDays: null, fineMci: 20, ...more });
  return { id, rulingId: ruling.id };
}

/** Tells what is due and lets what follows from it happen, as two sweeps would. */
export async function settle(house: House): Promise<void> {
  for (let i = 0; i < 3; i += 1) await house.sweep();
}

/** Clocks by code, of a list. */
export const byCode = (clocks: readonly Clock[]): Record<string, Clock> =>
  Object.fromEntries(clocks.map((clock) => [clock.ruleCode, clock]));
