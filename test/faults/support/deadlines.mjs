/** What a real term of ten days explains itself with, in size and shape. */
const EXPLANATION = JSON.stringify(
  ['trigger', 'term', 'roll-over', 'office'].map((step) => ({
    ruleCode: 'KZ-APPEAL-10D',
    article: '832(1)',
    text: Object.fromEntries(['en', 'ru', 'kk'].map((tag) => [tag, `${step}: ${'0123456789 '.repeat(8)}`])),
    arithmetic: null,
  })),
);

/**
 * Puts deadlines into the database as rows of the owner, each of a detention of its own, with one milestone: the
 * reminder an hour before the act is due. Every id is made there; what falls when follows from the seed.
 * @param count how many
 * @param from seconds from now (domain time) of the earliest milestone, negative for the past; `until`: of the latest
 * @param recorders staff ids of lawyers, who answer for them in turn; none: the coordinators do
 * @param ruleCode one that the pack does not know makes a telling that throws each time
 */
export async function seedDeadlines(
  ground,
  { seed, count, from, until, recorders = [], ruleCode = 'KZ-APPEAL-10D' },
) {
  const chunk = 20_000;
  for (let begin = 0; begin < count; begin += chunk) {
    await ground.rows(SEED_SQL, [
      String(seed),
      begin + 1,
      Math.min(begin + chunk, count),
      from,
      until,
      recorders,
      ruleCode,
      EXPLANATION,
    ]);
  }
  await ground.rows('analyze person, detention, deadline, milestone');
}

const SEED_SQL = `
  with drawn as materialized (
    select n, uuidv7() as person_id, uuidv7() as detention_id, uuidv7() as deadline_id, uuidv7() as milestone_id,
           domain_now() + make_interval(secs => $4::float8 + ($5::float8 - $4::float8)
             * (('x' || substr(md5($1 || ':' || n), 1, 8))::bit(32)::bigint / 4294967296.0)) as tell_at
    from generate_series($2::int, $3::int) n
  ), people as (
    insert into person (id, rules_version, nameless, birth_year, sex, citizenship, logged_at)
    select person_id, 'faults', true, 1970 + n % 35, case n % 2 when 0 then 'FEMALE' else 'MALE' end, 'CITIZEN', domain_now()
    from drawn returning id
  ), held as (
    insert into detention (id, person_id, status, started_from, started_until, logged_at)
    select detention_id, person_id, 'HELD', tell_at - interval '9 days', tell_at - interval '9 days', domain_now()
    from drawn returning id
  ), due as (
    insert into deadline (id, detention_id, rule_code, pack, pack_version, obliged_party, standard, article, zone, last_day,
        due_at, act_by, start_bound, explanation, confidence, verify, recorder_id, opened_at, version)
    select deadline_id, detention_id, $7, 'kz-cao', '2026-03.3', 'DEFENCE', 'DOMESTIC', '832(1)', 'Asia/Almaty',
           ((tell_at + interval '1 hour') at time zone 'Asia/Almaty')::date, tell_at + interval '90 minutes',
           tell_at + interval '1 hour', 'EXACT', $8::jsonb, 'MEDIUM', true,
           case when cardinality($6::uuid[]) > 0 then ($6::uuid[])[1 + n % cardinality($6::uuid[])] end,
           tell_at - interval '9 days', 1
    from drawn returning id
  )
  insert into milestone (id, deadline_id, detention_id, kind, due_at, next_at)
  select milestone_id, deadline_id, detention_id, 'H1', tell_at, tell_at from drawn
  where (select count(*) from people) + (select count(*) from held) + (select count(*) from due) > 0`;

/**
 * How the telling stands, deadline by deadline (those of one rule code). `lateness`: seconds of domain time from the
 * milestone to its first alert; negative is too early.
 * @returns `{ deadlines, told, lost, alerts, repeated, worst, earliest }`: `lost` are due and told to nobody; `repeated`
 *   counts alerts beyond one a colleague and milestone.
 */
export async function tally(ground, { ruleCode = 'KZ-APPEAL-10D' } = {}) {
  const [row] = await ground.rows(
    `with told as (
       select n.ref_id, n.staff_id, count(*) as times, min(n.created_at) as first
       from notification n where n.ref_type = 'DEADLINE' and n.kind like 'DEADLINE%' group by 1, 2
     ), each as (
       select d.id, m.due_at, min(t.first) as first, coalesce(sum(t.times), 0) as alerts,
              coalesce(sum(t.times - 1), 0) as repeated
       from deadline d join milestone m on m.deadline_id = d.id left join told t on t.ref_id = d.id
       where d.rule_code = $1 group by 1, 2
     )
     select count(*)::int as deadlines, count(first)::int as told,
            (count(*) filter (where first is null and due_at <= domain_now()))::int as lost,
            sum(alerts)::int as alerts, sum(repeated)::int as repeated,
            coalesce(max(extract(epoch from first - due_at)), 0)::float8 as worst,
            coalesce(min(extract(epoch from first - due_at)), 0)::float8 as earliest
     from each`,
    [ruleCode],
  );
  return row;
}

/** @returns milestones that are due and not told (leased or not). */
export async function overdue(ground, { ruleCode = 'KZ-APPEAL-10D' } = {}) {
  const [row] = await ground.rows(
    `select count(*)::int as n from milestone m join deadline d on d.id = m.deadline_id
     where d.rule_code = $1 and m.next_at <= domain_now() and m.sent_at is null`,
    [ruleCode],
  );
  return row.n;
}
