import { Chance } from '../../eval/names/chance.mjs';
import { peopleOf } from '../../eval/names/people.mjs';
import { kindsOf, storedText } from '../../eval/names/questions.mjs';
import { log, namesRead, rowOf, type LoggedRow } from '../support/advice.js';
import { House, clientId, type Person } from '../support/house.js';

/** R21 in small; `CROWD=500` is the whole of it. */
const PEOPLE = Number(process.env['CROWD'] ?? 60);
const SOURCES = 20;
/** Each person is reported by about three sources. */
const REPORTS = 3;
const MERGES = PEOPLE / 2;

interface Reported {
  readonly person: number;
  readonly row: ReturnType<typeof rowOf>;
}

/** Lists of twenty sources: the same people, each typed by another hand, some twice in one list. */
function reports(): Reported[][] {
  const chance = new Chance('twenty sources');
  const draw = peopleOf('held-out');
  const hands = Object.values(kindsOf('held-out'));
  const lists: Reported[][] = Array.from({ length: SOURCES }, () => []);
  for (let person = 0; person < PEOPLE; person++) {
    const somebody = draw(chance);
    for (let report = 0; report < REPORTS; report++) {
      const asked = report === 0 ? null : chance.of(hands)(somebody, chance);
      const text = asked?.text ?? storedText(somebody, chance).text;
      lists[chance.below(SOURCES)]!.push({ person, row: rowOf(text, asked ? asked.year : somebody.year) });
    }
  }
  return lists;
}

describe(`twenty sources report ${PEOPLE} people at once`, () => {
  let house: House;
  let desk: Person;
  const lists = reports();
  const logged: (LoggedRow & { person: number })[] = [];

  beforeAll(async () => {
    house = await House.open();
    desk = await house.staff('COORDINATOR');
    const sources: Person[] = [];
    for (let i = 0; i < SOURCES; i++) sources.push(await house.staff('LAWYER'));
    const answers = await Promise.all(
      lists.map(async (list, i) =>
        list.length === 0
          ? []
          : (
              await log(
                sources[i]!,
                list.map(({ row }) => row),
              )
            ).rows,
      ),
    );
    answers.forEach((rows, i) =>
      rows.forEach((row, j) => logged.push({ ...row, person: lists[i]![j]!.person })),
    );
    await namesRead(house);
  }, 120_000);
  afterAll(() => house.close());

  /** Every byte of what people wrote down, also of who sees what. */
  const bytes = () =>
    house.rows(`select md5(string_agg(t, '|' order by t)) as bytes from (
      select p::text as t from person p union all select d::text from detention d
      union all select c::text from custody_claim c union all select s::text from detention_start s
      union all select r::text from intake_row r) x`);

  it('every report is kept, and the machine merges nobody', async () => {
    expect(logged).toHaveLength(PEOPLE * REPORTS);
    expect(logged.filter(({ outcome }) => outcome !== 'LOGGED')).toEqual([]);
    const [merged] = await house.rows(
      'select (select count(*) from person_merge)::int as merges, (select count(*) from person_redirect)::int as people, (select count(*) from detention_redirect)::int as episodes',
    );
    expect(merged).toEqual({ merges: 0, people: 0, episodes: 0 });
  });

  it('who came in the same moment is found afterwards: nearly all records of one person hang together', async () => {
    await house.sweep();
    const pairs = await house.rows<{ one: string; other: string }>(
      'select person_id as one, other_person_id as other from possible_duplicate',
    );
    const groups = new Map(logged.map(({ personId }) => [personId, personId]));
    const end = (id: string): string => (groups.get(id) === id ? id : end(groups.get(id)!));
    for (const { one, other } of pairs) groups.set(end(one), end(other));
    const records = new Map<number, string[]>();
    for (const { person, personId } of logged)
      {records.set(person, [...(records.get(person) ?? []), personId]);}
    const together = [...records.values()].filter((ids) => new Set(ids.map(end)).size === 1);
    const strangers = new Map(logged.map(({ personId, person }) => [personId, person]));
    const wrong = pairs.filter(({ one, other }) => strangers.get(one) !== strangers.get(other));
    process.stdout.write(
      `R21: ${records.size} people, ${logged.length} reports; found together ${together.length}, pairs of two people ${wrong.length} of ${pairs.length}\n`,
    );
    expect(together.length / records.size).toBeGreaterThan(0.8);
    expect(wrong.length / pairs.length).toBeLessThan(0.2);
    const { data } = await desk.ask<{ possibleDuplicates: { nodes: object[] } }>(
      '{ possibleDuplicates(first: 100) { nodes { id } } }',
    );
    expect(data.possibleDuplicates.nodes).toHaveLength(Math.min(100, pairs.length));
    expect(
      await house.rows('select 1 from person_redirect union all select 1 from person_to_compare'),
    ).toEqual([]);
  }, 120_000);

  it('whomever the desk merges it can part again, to the same bytes', async () => {
    const pairs = pairsOf(logged).slice(0, MERGES);
    const before = await bytes();
    const undo: string[] = [];
    for (const [kept, merged] of pairs) {
      const id = clientId();
      const answer = await desk.mutate(
        'mergePersons',
        'MergePersonsInput',
        { clientId: clientId(), id, keptPersonId: kept, mergedPersonId: merged, reason: 'one person' },
        '... on MergePersonsSuccess { mergeId }',
      );
      if (answer.code) expect(answer.code).toBe('ALREADY_ONE_PERSON');
      else undo.push(id);
    }
    expect(undo.length).toBeGreaterThan(MERGES / 2);
    for (const mergeId of undo.reverse()) {
      const answer = await desk.mutate(
        'undoMerge',
        'UndoMergeInput',
        { clientId: clientId(), mergeId, reason: 'taken back' },
        '... on UndoMergeSuccess { typedWhileMerged }',
      );
      expect(answer).toMatchObject({ typedWhileMerged: [] });
    }
    expect(await bytes()).toEqual(before);
    expect(await house.rows('select 1 from person_redirect where active')).toEqual([]);
  }, 300_000);

  it('one who reports them all once more is shown nearly everybody', async () => {
    const again = lists.flatMap((list) =>
      list.filter(({ person }, i) => list.findIndex((r) => r.person === person) === i),
    );
    const rows = again.map(({ row }) => rowOf(row.fullName, row.birthYear)).slice(0, 500);
    const answer = await log(desk, rows);
    const known = answer.rows.filter(({ advice }) => advice.length > 0).length;
    expect(known / rows.length).toBeGreaterThan(0.95);
  });
});

/** Records of one person, two and two: as the desk would judge after looking. */
function pairsOf(rows: readonly { person: number; personId: string }[]): [string, string][] {
  const first = new Map<number, string>();
  return rows.flatMap(({ person, personId }): [string, string][] => {
    const kept = first.get(person);
    if (kept) return [[kept, personId]];
    first.set(person, personId);
    return [];
  });
}
