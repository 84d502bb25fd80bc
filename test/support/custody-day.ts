import { CustodyStores } from '../../src/custody/index.js';
import { Db } from '../../src/platform/db/index.js';
import { clientId, type House, type Person } from './house.js';

export interface Place {
  id: string;
  city: string;
}

export interface Held {
  detentionId: string;
  personId: string;
}

/** Select it to see which field a Refusal is about. */
export const PATHS = '... on InvalidInput { path } ... on NotFound { path } ... on StateConflict { path }';

/** One moment for all times of a suite, so that the minutes between two of them are exact. */
const BEGUN = Date.now();

/** A time some minutes before the suite began. */
export const ago = (minutes: number) => ({
  at: new Date(BEGUN - minutes * 60_000).toISOString(),
  precision: 'MINUTE',
});

/** Imports the reference list. @returns two departments of one town and one of another. */
export async function places(house: House): Promise<[Place, Place, Place]> {
  const { departments } = house.api.get(CustodyStores, { strict: false });
  await house.api.get(Db).run({ name: 'test.departments' }, () => departments.importReference());
  const cityOf = `select city from department where city is not null group by city having count(*) > 2 order by 1 limit 1`;
  const here = await house.rows<Place>(
    `select id, city from department where city = (${cityOf}) order by code limit 2`,
  );
  const there = await house.rows<Place>(
    `select id, city from department where city is not null and city <> (${cityOf}) order by code limit 1`,
  );
  return [...here, ...there] as [Place, Place, Place];
}

/** Logs one invented person and gives back their ids. */
export async function hold(
  who: Person,
  fullName: string,
  more: { departmentId?: string | null; eventId?: string; row?: object } = {},
): Promise<Held> {
  const row = { id: clientId(), personId: clientId(), asText: fullName, fullName, ...more.row };
  const logged = await who.mutate<{ rows: { detentionId: string; personId: string }[] }>(
    'logDetainees',
    'LogDetaineesInput',
    {
      clientId: clientId(),
      departmentId: more.departmentId,
      eventId: more.eventId,
      observedAt: ago(1),
      source: 'LAWYER_SAW',
      rows: [row],
    },
    '... on LogDetaineesSuccess { rows { detentionId personId } }',
  );
  const { detentionId, personId } = logged.rows[0]!;
  return { detentionId, personId };
}

/** @returns whether somebody can open a detention. */
export async function sees(who: Person, detentionId: string): Promise<boolean> {
  const { data } = await who.ask<{ detention: { id: string } | null }>(
    'query($id: ID!) { detention(id: $id) { id } }',
    { id: detentionId },
  );
  return data.detention !== null;
}

/** @returns kinds and records of somebody's alerts, newest first. */
export async function alertsOf(who: Person): Promise<{ kind: string; refId: string }[]> {
  return who.house.rows(
    'select kind, ref_id as "refId" from notification where staff_id = $1 order by id desc',
    [who.id],
  );
}

export const auditOf = (house: House, operation: string) =>
  house.rows<{ kind: string; actor_id: string; subject_ids: string[]; detail: string | null }>(
    'select kind, actor_id, subject_ids, detail from audit_entry where operation = $1 order by id',
    [operation],
  );
