import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Machinery } from '../../platform/machinery/index.js';

export interface BoardFilter {
  readonly eventId?: string | null | undefined;
  readonly city?: string | null | undefined;
}

export interface LoadRow {
  readonly department_id: string | null;
  readonly held: number;
  readonly unrepresented: number;
  readonly lawyers: number;
  readonly expected: number;
  readonly violations: number;
  readonly needs_facts: number;
  readonly criminal: number;
  readonly next_clock: string | null;
  readonly newest: readonly string[];
  readonly no_deadline: readonly string[];
}

/** Somebody held whom nobody defends, and the clock of theirs that runs out first. */
export interface AloneRow {
  readonly detention_id: string;
  readonly deadline_id: string | null;
}

/** Most recent heads kept of each department; `newest(first)` cuts from these. */
export const MOST_NEWEST = 50;

/** People without a lawyer shown at once; the totals say how many there are. */
export const MOST_ALONE = 500;

/**
 * The whole board in one statement over the views that the areas publish. A department without people shows
 * when a lawyer stands at its door. A head counts once however many records say so.
 */
export const BOARD_SQL = `
with heads as (
  select h.detention_id, h.department_id, h.track, h.logged_at,
         row_number() over (partition by h.department_id order by h.logged_at desc, h.detention_id desc) as nth
  from custody_heads h
  where h.status in ('HELD', 'HOSPITAL', 'UNKNOWN')
    and not exists (select 1 from custody_erased x where x.detention_id = h.detention_id)
    and ($1::uuid is null or h.event_id = $1)
    and ($2::text is null or lower(h.city) = lower($2))
), represented as (
  select distinct detention_id from defense_representation
), expected as (
  select h.department_id, count(distinct r.lawyer_id)::int as lawyers
  from heads h join defense_representation r on r.detention_id = h.detention_id
  where not exists (
    select 1 from presence_at_doors p where p.lawyer_id = r.lawyer_id and p.department_id = h.department_id
  )
  group by 1
), violated as (
  select distinct detention_id from rights_violations
), clocks as (
  select detention_id, deadline_id, state, act_by from proceedings_open_deadlines
), doors as (
  select p.department_id, count(distinct p.lawyer_id)::int as lawyers
  from presence_at_doors p join department d on d.id = p.department_id
  where $2::text is null or lower(d.city) = lower($2)
  group by 1
), loads as (
  select h.department_id,
         count(*)::int as held,
         count(*) filter (where r.detention_id is null)::int as unrepresented,
         count(*) filter (where v.detention_id is not null)::int as violations,
         count(*) filter (where h.track = 'CRIMINAL')::int as criminal,
         coalesce(array_agg(h.detention_id order by h.nth) filter (where h.nth <= ${MOST_NEWEST}), '{}') as newest,
         coalesce(array_agg(h.detention_id order by h.nth) filter (
           where h.track <> 'CRIMINAL' and not exists (select 1 from clocks c where c.detention_id = h.detention_id)
         ), '{}') as no_deadline
  from heads h
  left join represented r on r.detention_id = h.detention_id
  left join violated v on v.detention_id = h.detention_id
  group by 1
), ringing as (
  select h.department_id,
         (array_agg(c.deadline_id order by c.act_by, c.deadline_id) filter (where c.act_by is not null))[1] as next_clock,
         count(*) filter (where c.state = 'NEEDS_FACTS')::int as needs_facts
  from heads h join clocks c on c.detention_id = h.detention_id
  group by 1
)
select coalesce(l.department_id, o.department_id) as department_id,
       coalesce(l.held, 0) as held, coalesce(l.unrepresented, 0) as unrepresented, coalesce(o.lawyers, 0) as lawyers,
       coalesce(e.lawyers, 0) as expected, coalesce(l.violations, 0) as violations, coalesce(g.needs_facts, 0) as needs_facts, coalesce(l.criminal, 0) as criminal,
       g.next_clock, coalesce(l.newest, '{}') as newest, coalesce(l.no_deadline, '{}') as no_deadline
from loads l
full join doors o on o.department_id = l.department_id
left join ringing g on g.department_id is not distinct from l.department_id
left join expected e on e.department_id is not distinct from l.department_id
order by unrepresented desc, held desc, department_id`;

/** Heads nobody defends, what must be done first on top; what no clock counts yet stands below. */
export const ALONE_SQL = `
select h.detention_id, c.deadline_id
from custody_heads h
left join (
  select distinct on (detention_id) detention_id, deadline_id, act_by
  from proceedings_open_deadlines
  order by detention_id, act_by nulls last, deadline_id
) c on c.detention_id = h.detention_id
where h.status in ('HELD', 'HOSPITAL', 'UNKNOWN')
  and not exists (select 1 from custody_erased x where x.detention_id = h.detention_id)
  and ($1::uuid is null or h.event_id = $1)
  and ($2::text is null or lower(h.city) = lower($2))
  and not exists (select 1 from defense_representation r where r.detention_id = h.detention_id)
order by c.act_by nulls last, h.logged_at, h.detention_id
limit $3`;

/** Reads the board. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly db: Db,
    private readonly machinery: Machinery,
  ) {}

  load({ eventId = null, city = null }: BoardFilter): Promise<LoadRow[]> {
    return this.db.sql<LoadRow>(BOARD_SQL, [eventId, city]);
  }

  /** @param first at most; never more than `MOST_ALONE`. */
  alone({ eventId = null, city = null }: BoardFilter, first: number): Promise<AloneRow[]> {
    const most = Math.min(Math.max(Math.trunc(first), 0), MOST_ALONE);
    return this.db.sql<AloneRow>(ALONE_SQL, [eventId, city, most]);
  }

  /** @returns of departments that changed, those on a board with this filter, by the entry that speaks for each. */
  async touched(departmentIds: readonly string[], { eventId, city }: BoardFilter): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select distinct d.id from department t join department d on d.id = coalesce(t.merged_into, t.id)
       where t.id = any ($1::uuid[])
         and ($3::text is null or lower(d.city) = lower($3))
         and ($2::uuid is null or exists (select 1 from custody_heads h where h.department_id = d.id and h.event_id = $2))`,
      [departmentIds, eventId ?? null, city ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns whether reminders are running. */
  async sweepAlive(): Promise<boolean> {
    return (await this.machinery.judge()).state !== 'STOPPED';
  }
}
