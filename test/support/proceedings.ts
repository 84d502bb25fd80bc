import { clientId, type House, type Person } from './house.js';

/** A time as a person gives it, to the minute. */
export const minute = (at: string | Date) => ({
  at: typeof at === 'string' ? at : at.toISOString(),
  precision: 'MINUTE',
});
export const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
export const onDay = (date: string) => ({ date, precision: 'DAY', zone: 'Asia/Almaty' });

export interface Clock {
  id: string;
  ruleCode: string;
  state: string;
  lastDay: string | null;
  dueAt: string | null;
  actBy: string | null;
  voidReason: string | null;
  isProvisional: boolean;
  startBound: string | null;
  assumptionCodes: string[];
  missing: string[];
  concerns: string[];
  responsible: { id: string } | null;
}
export const CLOCK = `id ruleCode state lastDay dueAt actBy voidReason isProvisional startBound assumptionCodes missing concerns responsible { id }`;

let invented = 0;

/** Logs one invented person. @returns ids of the detention and the person. */
export async function logOne(
  who: Person,
  more: { row?: object; batch?: object } = {},
): Promise<{ id: string; personId: string }> {
  invented += 1;
  const row = {
    id: clientId(),
    personId: clientId(),
    asText: `Срок Тестов ${invented}`,
    fullName: `Срок Тестов Номер${invented}`,
    ...more.row,
  };
  const result = await who.mutate<{ rows: { outcome: string }[] }>(
    'logDetainees',
    'LogDetaineesInput',
    {
      clientId: clientId(),
      observedAt: minute(ago(30)),
      source: 'LAWYER_SAW',
      rows: [row],
      ...more.batch,
    },
    '... on LogDetaineesSuccess { rows { outcome } }',
  );
  if (result.rows?.[0]?.outcome !== 'LOGGED') throw new Error(`not logged: ${result.code}`);
  return row;
}

export async function clocksOf(who: Person, detentionId: string): Promise<Clock[]> {
  const { data, errors } = await who.ask<{ detention: { deadlines: Clock[] } | null }>(
    `query($id: ID!) { detention(id: $id) { deadlines { ${CLOCK} } } }`,
    { id: detentionId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.detention?.deadlines ?? [];
}

/** The one of these that counts by a rule. @throws where none does. */
export function ofRule(clocks: readonly Clock[], ruleCode: string): Clock {
  const found = clocks.find((clock) => clock.ruleCode === ruleCode);
  if (!found) throw new Error(`no ${ruleCode}`);
  return found;
}

export const clockOf = async (who: Person, detentionId: string, ruleCode: string): Promise<Clock> =>
  ofRule(await clocksOf(who, detentionId), ruleCode);

/** Records the protocol of the offence. @returns its id. */
export async function recordOffence(who: Person, detentionId: string, more: object = {}): Promise<string> {
  const id = clientId();
  const result = await who.mutate(
    'recordProtocol',
    'RecordProtocolInput',
    {
      clientId: clientId(),
      id,
      detentionId,
      kind: 'OFFENCE',
      drawnAt: minute(ago(20)),
      article: '488',
      part: 6,
      ...more,
    },
    '... on RecordProtocolSuccess { protocol { id } }',
  );
  if (result.code) throw new Error(`no protocol: ${result.code}`);
  return id;
}

export interface RulingAnswer {
  ruling: { id: string };
  deadlines: Clock[];
}

/** Records a ruling, five days' arrest where nothing else is said. */
export const recordRuling = (who: Person, detentionId: string, more: object = {}) =>
  who.mutate<RulingAnswer>(
    'recordRuling',
    'RecordRulingInput',
    {
      clientId: clientId(),
      id: clientId(),
      detentionId,
      announcedAt: minute(ago(10)),
      penalty: 'ARREST',
      arrestDays: 5,
      ...more,
    },
    `... on RecordRulingSuccess { ruling { id } deadlines { ${CLOCK} } }`,
  );

export const recordService = (who: Person, rulingId: string, more: object = {}) =>
  who.mutate<{ deadlines: Clock[]; changes: { direction: string; sentence: string }[] }>(
    'recordService',
    'RecordServiceInput',
    {
      clientId: clientId(),
      id: clientId(),
      rulingId,
      servedAt: minute(ago(5)),
      servedTo: 'PERSON',
      means: 'HANDED_OVER',
      ...more,
    },
    `... on RecordServiceSuccess { deadlines { ${CLOCK} } changes { direction sentence } }`,
  );

export const fileAppeal = (who: Person, deadlineId: string, more: object = {}) =>
  who.mutate<{ filing: { id: string; hasProof: boolean }; deadlines: Clock[] }>(
    'fileAppeal',
    'FileAppealInput',
    {
      clientId: clientId(),
      id: clientId(),
      deadlineId,
      filedAt: minute(ago(1)),
      channel: 'COURT_OFFICE',
      proof: 'входящий Т-1',
      ...more,
    },
    `... on FileAppealSuccess { filing { id hasProof } deadlines { ${CLOCK} } }`,
  );

/** Moves the demo clock to so far ahead of real time. */
export const setAhead = (house: House, interval: string) =>
  house.rows(
    `insert into demo_clock (ahead) values ($1::interval) on conflict (only_row) do update set ahead = excluded.ahead`,
    [interval],
  );

/** What colleagues were told about one record, oldest first. */
export const toldAbout = (house: House, refId: string) =>
  house.rows<{ staff_id: string; kind: string }>(
    'select staff_id, kind from notification where ref_id = $1 order by id',
    [refId],
  );
