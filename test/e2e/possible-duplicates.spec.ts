import { Db } from '../../src/platform/db/index.js';
import { Vault } from '../../src/platform/vault/index.js';
import { log, paste, rowOf, type Advice } from '../support/advice.js';
import { until } from '../support/family-process.js';
import { House, clientId, type Person } from '../support/house.js';
import { HouseProcess } from '../support/house-process.js';

interface Duplicate {
  id: string;
  foundAt: string;
  person: { id: string; name: string } | null;
  advice: (Advice & { person: { name: string } | null }) | null;
  proposalId: string | null;
  dismissedBy: string | null;
  reason: string | null;
}
interface Page {
  possibleDuplicates: { nodes: Duplicate[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const LIST = `query($dismissed: Boolean, $first: Int, $after: String) {
  possibleDuplicates(dismissed: $dismissed, first: $first, after: $after) {
    nodes { id foundAt proposalId dismissedBy reason person { id name }
      advice { handle verdict likelihood because heldNow city episodes differs personId askCoordinator person { name } } }
    pageInfo { hasNextPage endCursor } } }`;

describe('people whom two sources sent in the same moment', () => {
  let house: House;
  let first: Person;
  let second: Person;
  let stranger: Person;
  let desk: Person;
  beforeAll(async () => {
    house = await House.open();
    [first, second, stranger, desk] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('OPERATOR'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
  });
  afterAll(() => house.close());

  const page = async (who: Person, variables: object = {}) =>
    (await who.ask<Page>(LIST, { first: 100, ...variables })).data.possibleDuplicates;
  const list = async (who: Person, variables: object = {}) => (await page(who, variables)).nodes;
  const about = (found: readonly Duplicate[], personId: string) =>
    found.filter(({ person, advice }) => [person?.id, advice?.personId].includes(personId));

  /** Both at once: neither is in any index when the other is advised. @returns the two records. */
  async function atOnce(one: string, other: string, year: number | null, otherYear = year) {
    const rows = [rowOf(one, year), rowOf(other, otherYear)] as const;
    await Promise.all([log(first, [rows[0]]), log(second, [rows[1]])]);
    await house.sweep();
    return rows.map(({ personId }) => personId) as [string, string];
  }
  const dismiss = (who: Person, id: string, more: object = {}) =>
    who.mutate(
      'dismissDuplicate',
      'DismissDuplicateInput',
      { clientId: clientId(), id, reason: 'two brothers', ...more },
      '... on DismissDuplicateSuccess { id } ... on StateConflict { path }',
    );
  const reopen = (who: Person, id: string) =>
    who.mutate(
      'reopenDuplicate',
      'ReopenDuplicateInput',
      { clientId: clientId(), id },
      '... on ReopenDuplicateSuccess { id }',
    );
  const alerts = async (who: Person) => {
    const { data } = await who.ask<{ alerts: { nodes: { kind: string; refType: string; text: string }[] } }>(
      '{ alerts(first: 100) { nodes { kind refType text } } }',
    );
    return data.alerts.nodes.filter(({ kind }) => kind === 'DUPLICATES_FOUND');
  };

  it('are in nobody’s list while there are none', async () => {
    const empty = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    for (const who of [first, second, desk]) expect(await page(who)).toMatchObject(empty);
  });

  it('are shown to both sources and to the desk, joined by nobody, told once and without a name', async () => {
    const [mine, theirs] = await atOnce('Одновременнов Ильяс Тестович', 'Odnovremennov Ilyas', 1984);
    expect(await house.rows('select 1 from person_redirect')).toEqual([]);
    const [seenByFirst] = about(await list(first), mine);
    expect(seenByFirst).toMatchObject({
      person: { id: mine, name: 'Одновременнов Ильяс Тестович' },
      advice: {
        verdict: 'PROBABLY_KNOWN',
        heldNow: true,
        personId: null,
        person: null,
        askCoordinator: true,
      },
    });
    expect(JSON.stringify(seenByFirst)).not.toMatch(/Odnovremennov/);
    const [seenBySecond] = about(await list(second), theirs);
    expect(seenBySecond).toMatchObject({ id: seenByFirst!.id, person: { id: theirs } });
    const [seenByDesk] = about(await list(desk), mine);
    expect([seenByDesk!.person!.name, seenByDesk!.advice!.person!.name].sort()).toEqual([
      'Odnovremennov Ilyas',
      'Одновременнов Ильяс Тестович',
    ]);
    expect(await list(stranger)).toEqual([]);
    await atOnce('Синхронова Дана Тестовна', 'Sinkhronova Dana', 1990);
    for (const who of [first, second, desk]) {
      const told = await alerts(who);
      expect(told.map(({ refType }) => refType)).toEqual(['DUPLICATE']);
      expect(JSON.stringify(told)).not.toMatch(/Одновременн|Odnovremenn|1984/);
    }
    expect(await alerts(stranger)).toEqual([]);
    const disclosed = await house.rows(
      `select 1 from audit_entry where kind = 'DISCLOSED' and actor_id = $1 and $2 = any (subject_ids)`,
      [first.id, theirs],
    );
    expect(disclosed).not.toEqual([]);
  });

  it.each<[string, boolean, Parameters<typeof atOnce>]>([
    ['a whole name and nothing else', true, ['Безгодов Клим Тестович', 'Bezgodov Klim Testovich', null]],
    ['a name and no father', true, ['Одиноков Гаяз', 'Одиноков Гаяз', null]],
    ['the wrong year by one', true, ['Погодков Зураб Тестович', 'Погодков Зураб Тестович', 1970, 1971]],
    ['another year', false, ['Разногодов Рафик Тестович', 'Разногодов Рафик Тестович', 1970, 1985]],
    ['a brother', false, ['Братанов Ержан Тестович', 'Братанов Марат Тестович', 1980, 1982]],
    ['one name of two', false, ['Полуименов Сагит', 'Полуименов', null]],
  ])('%s: %s', async (_case, isFound, sent) => {
    const [mine] = await atOnce(...sent);
    expect(about(await list(desk), mine)).toHaveLength(isFound ? 1 : 0);
  });

  it('are found again by who logs the third report, and compared with people of long ago', async () => {
    const old = rowOf('Давнишнев Олжас Тестович', 1966);
    await log(first, [old]);
    await house.sweep();
    await log(stranger, [rowOf('Davnishnev Olzhas Testovich', 1966)]);
    await house.sweep();
    expect(about(await list(desk), old.personId)).toHaveLength(1);
    expect(about(await list(stranger), old.personId)).toHaveLength(0);
    expect((await list(stranger)).map(({ person }) => person!.name)).toEqual(['Davnishnev Olzhas Testovich']);
  });

  it('are not asked about where whoever logged them said who it is', async () => {
    const known = rowOf('Узнаваев Тимур Тестович', 1977);
    await log(first, [known]);
    await house.sweep();
    const { rows } = await log(second, [rowOf('Uznavaev Timur Testovich', 1977)]);
    const handle = rows[0]!.advice[0]!.handle;
    const before = (await list(desk)).length;
    await log(stranger, [rowOf('Узнаваев Т.', 1977, { knownAs: handle })]);
    await house.sweep();
    expect(await list(desk)).toHaveLength(before + 1);
  });

  it('can be set aside with a reason by who sees one of them, and taken up again', async () => {
    const [mine] = await atOnce('Отложенов Ренат Тестович', 'Otlozhenov Renat', 1991);
    const [{ id }] = about(await list(first), mine) as [Duplicate];
    expect(await dismiss(stranger, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reopen(first, id)).toMatchObject({ code: 'NOT_DISMISSED' });
    expect(await dismiss(first, id, { reason: 'a' })).toMatchObject({ code: 'INVALID_INPUT' });
    const input = { clientId: clientId(), id, reason: 'two brothers' };
    const send = () =>
      first.mutate(
        'dismissDuplicate',
        'DismissDuplicateInput',
        input,
        '... on DismissDuplicateSuccess { id }',
      );
    expect(await send()).toMatchObject({ id });
    expect(await send()).toMatchObject({ id });
    expect(await dismiss(desk, id)).toMatchObject({ code: 'ALREADY_DISMISSED', path: 'id' });
    expect(about(await list(desk), mine)).toEqual([]);
    const [gone] = about(await list(desk, { dismissed: true }), mine);
    expect(gone).toMatchObject({ id, dismissedBy: first.id, reason: 'two brothers' });
    const text = await house.rows<{ row: string }>(
      'select t::text as row from possible_duplicate t where id = $1',
      [id],
    );
    expect(text[0]!.row).not.toContain('brothers');
    // asked again by the next sweep, it stays set aside
    await house.rows('insert into person_to_compare (person_id) values ($1)', [mine]);
    await house.sweep();
    expect(about(await list(desk), mine)).toEqual([]);
    expect(await reopen(desk, id)).toMatchObject({ id });
    expect(about(await list(first), mine)).toMatchObject([{ id, dismissedBy: null, reason: null }]);
  });

  it('leave the list with a merge, and come back with its undoing', async () => {
    const [mine, theirs] = await atOnce('Соединяев Арсен Тестович', 'Soedinyaev Arsen', 1972);
    const mergeId = clientId();
    await desk.mutate(
      'mergePersons',
      'MergePersonsInput',
      { clientId: clientId(), id: mergeId, keptPersonId: mine, mergedPersonId: theirs, reason: 'one scar' },
      '',
    );
    expect(about(await list(desk), mine)).toEqual([]);
    await desk.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId, reason: 'taken back' },
      '',
    );
    expect(about(await list(desk), mine)).toHaveLength(1);
  });

  it('can be proposed to the desk by the handle in the list; a proposal declined sets them aside', async () => {
    const [mine] = await atOnce('Предложенов Саян Тестович', 'Predlozhenov Sayan', 1986);
    const [{ advice }] = about(await list(first), mine) as [Duplicate];
    const input = {
      clientId: clientId(),
      id: clientId(),
      personId: mine,
      otherHandle: advice!.handle,
      reason: 'same scar',
    };
    await first.mutate('proposeMerge', 'ProposeMergeInput', input, '');
    expect(about(await list(first), mine)).toMatchObject([{ proposalId: input.id }]);
    await desk.mutate(
      'answerMergeProposal',
      'AnswerMergeProposalInput',
      { clientId: clientId(), proposalId: input.id, confirm: false, reason: 'another scar' },
      '',
    );
    expect(about(await list(first), mine)).toEqual([]);
    expect(about(await list(first, { dismissed: true }), mine)).toMatchObject([
      { dismissedBy: desk.id, reason: 'another scar', proposalId: null },
    ]);
  });

  it('are read page by page, the latest first, and bad cursors begin anew', async () => {
    const all = (await list(desk)).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(4);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Page['possibleDuplicates'] = await page(desk, { first: 2, after });
      expect(next.nodes.length).toBeLessThanOrEqual(2);
      found.push(...next.nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = next.pageInfo);
    }
    expect(found).toEqual(all);
    const times = (await list(desk)).map(({ foundAt }) => foundAt);
    expect(times).toEqual([...times].sort().reverse());
    expect((await list(desk, { after: 'nonsense' })).map(({ id }) => id)).toEqual(all);
  });

  it('show nothing of the other record past the hour’s budget of advice, and the row itself all the same', async () => {
    const poor = await house.staff('LAWYER');
    await Promise.all([
      log(poor, [rowOf('Бюджетов Ерлик Тестович', 1968)]),
      log(second, [rowOf('Byudzhetov Erlik', 1968)]),
    ]);
    await house.sweep();
    expect((await list(poor))[0]!.advice).not.toBeNull();
    const nameless = Array.from({ length: 500 }, (_, i) => `${i + 1}. мужчина в чёрной куртке`).join('\n');
    for (let spent = 0; spent < 3_000; spent += 500) await paste(poor, nameless);
    const shown = await list(poor);
    expect(shown.map(({ advice, person }) => [advice, person!.name])).toEqual([
      [null, 'Бюджетов Ерлик Тестович'],
    ]);
  }, 60_000);

  it('are gone where one of them was erased', async () => {
    const [mine, theirs] = await atOnce('Стиранов Мурат Тестович', 'Stiranov Murat', 1959);
    expect(about(await list(desk), mine)).toHaveLength(1);
    const vault = house.worker.get(Vault, { strict: false });
    await house.worker.get(Db).run({ name: 'test.erase' }, () => vault.destroyKey(theirs));
    expect(about(await list(desk), mine)).toEqual([]);
  });

  it('wait for a worker that was killed, and one that cannot be opened holds up nobody', async () => {
    const broken = rowOf('Испорченов Тест Тестович', 1961);
    const rows = [rowOf('Дождавшев Наиль Тестович', 1962), rowOf('Dozhdavshev Nail', 1962)] as const;
    await Promise.all([log(first, [broken, rows[0]]), log(second, [rows[1]])]);
    await house.rows(`update person set sealed_name = '\\x01' || sealed_name where id = $1`, [
      broken.personId,
    ]);
    const waiting = async () =>
      (await house.rows<{ id: string }>('select person_id as id from person_to_compare')).map(({ id }) => id);
    expect((await waiting()).length).toBeGreaterThanOrEqual(3);
    // held up while it writes, and killed there
    await house.rows(
      `create function hold() returns trigger language plpgsql as $$ begin perform pg_sleep(60); return new; end $$`,
    );
    await house.rows(
      'create trigger hold before insert on possible_duplicate for each row execute function hold()',
    );
    const worker = HouseProcess.start(house);
    const holding = () =>
      house.rows(
        `select pid from pg_stat_activity where query like '%insert into possible_duplicate%' and wait_event = 'PgSleep'`,
      );
    await until(async () => (await holding()).length > 0);
    await worker.kill();
    await house.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like '%insert into possible_duplicate%' and wait_event = 'PgSleep'`,
    );
    await house.rows('drop trigger hold on possible_duplicate; drop function hold()');
    expect((await waiting()).length).toBeGreaterThanOrEqual(3);
    await house.sweep();
    expect(about(await list(desk), rows[0].personId)).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  }, 60_000);
});
