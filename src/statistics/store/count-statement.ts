import { type Dimension } from '../domain/dimension.js';

const RELEASED_AFTER = `case
  when f.status <> 'RELEASED' then 'NOT_RELEASED'
  when f.released_at - f.started_from < interval '3 hours' then 'UNDER_3H'
  when f.released_at - f.started_until >= interval '24 hours' then 'OVER_24H'
  when f.released_at - f.started_until >= interval '3 hours'
   and f.released_at - f.started_from < interval '24 hours' then 'FROM_3_TO_24H'
  else 'UNKNOWN' end`;

const CUSTODY_STANDS = `case
  when f.status in ('HELD', 'HOSPITAL') then f.status
  when f.status <> 'RELEASED' then 'UNKNOWN'
  else case ${RELEASED_AFTER}
    when 'UNDER_3H' then 'RELEASED_UNDER_3H'
    when 'FROM_3_TO_24H' then 'RELEASED_3_TO_24H'
    when 'OVER_24H' then 'RELEASED_OVER_24H'
    else 'RELEASED_TIME_UNKNOWN' end
  end`;

/** Years completed for certain on the day: who may be either age counts as the younger. */
const SURE_AGE = 'extract(year from f.day)::int - f.birth_year - 1';

/** How a case comes to its value on a dimension: SQL of ours, chosen by an enum, never text of a caller. */
export const VALUE_OF: Readonly<Record<Dimension, string>> = {
  EVENT: `coalesce(f.event_id::text, 'NONE')`,
  CITY: `coalesce(f.city, 'UNKNOWN')`,
  DEPARTMENT: `coalesce(f.department_id::text, 'NONE')`,
  OUTCOME: `coalesce(f.penalty_kind, ${CUSTODY_STANDS})`,
  DURATION: RELEASED_AFTER,
  VIOLATION: 'v.code',
  SEX: `coalesce(f.sex, 'UNKNOWN')`,
  AGE_BAND: `case
    when f.birth_year is null then 'UNKNOWN'
    when ${SURE_AGE} < 16 then 'UNDER_16'
    when ${SURE_AGE} < 18 then 'FROM_16_TO_17'
    when ${SURE_AGE} < 60 then 'ADULT'
    else 'FROM_60' end`,
  ROLE: `coalesce(f.role_at_event, 'UNKNOWN')`,
  CITIZENSHIP: `coalesce(f.citizenship, 'UNKNOWN')`,
  TRACK: 'f.track',
};

/**
 * The cases in scope, one row a head, from published views alone; merged people and episodes count once.
 * Parameters: $1 event, $2 city, $3 from, $4 until, $5 zone.
 */
export const CASES_IN_SCOPE = `
  select h.*, o.penalty_kind, o.arrest_days, o.fine_mci, o.appeal_filed,
         canonical_person_id(h.person_id) as human,
         coalesce(h.started_from, h.started_until, h.logged_at) at time zone $5 as day
  from custody_heads h
  left join proceedings_outcomes o using (detention_id)
  where ($1::uuid is null or h.event_id = $1)
    and ($2::text is null or lower(h.city) = lower($2))
    and ($3::timestamptz is null or coalesce(h.started_from, h.started_until, h.logged_at) >= $3)
    and ($4::timestamptz is null or coalesce(h.started_from, h.started_until, h.logged_at) < $4)`;

/**
 * Counts a whole table, cells and margins, verified and not, in one statement. `level` is GROUPING(r, c):
 * 0 a cell, 1 a row's total, 2 a column's, 3 the grand total.
 */
export function countStatement(rows: Dimension, columns: Dimension | null): string {
  const byViolation = rows === 'VIOLATION' || columns === 'VIOLATION';
  return `
    with f as (${CASES_IN_SCOPE}), counted as (
      select f.place_verified as verified, f.human, ${VALUE_OF[rows]} as r, ${columns ? VALUE_OF[columns] : `'ALL'`} as c
      from f ${byViolation ? 'join rights_violations v using (detention_id)' : ''}
    )
    select verified, r, c, grouping(r, c) as level, count(*)::int as value, count(distinct human)::int as people
    from counted
    group by grouping sets ((verified, r, c), (verified, r), (verified, c), (verified))`;
}
