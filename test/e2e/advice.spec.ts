import { buildApi } from '../../src/app/processes/api.js';
import { NameFeed } from '../../src/custody/index.js';
import { NameMatcher } from '../../src/names/index.js';
import { Db } from '../../src/platform/db/index.js';
import { Log } from '../../src/platform/log/index.js';
import { Vault } from '../../src/platform/vault/index.js';
import { log, namesOf, namesRead, paste, rowOf } from '../support/advice.js';
import { places } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

describe('advice by likeness', () => {
  let house: House;
  let first: Person;
  let second: Person;
  let third: Person;
  let coordinator: Person;
  let here: { id: string; city: string };
  const known = rowOf('Иванов Пётр Сергеевич', 1985);

  beforeAll(async () => {
    house = await House.open();
    [first, second, third, coordinator] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
    [here] = await places(house);
    await log(first, [known], { departmentId: here.id });
    await namesRead(house);
  });
  afterAll(() => house.close());

  it('knows one person whom three lawyers write in three scripts', async () => {
    const latin = rowOf('Ivanov Petr', 1985);
    const [secondRow] = (await log(second, [latin])).rows;
    expect(secondRow!.advice).toMatchObject([
      { verdict: 'PROBABLY_KNOWN', because: 'NAME_AND_YEAR', heldNow: true, city: here.city },
    ]);
    await namesRead(house);
    const [thirdRow] = (await log(third, [rowOf('Иванов Петр Сергейұлы', 1985)])).rows;
    expect(thirdRow!.advice[0]).toMatchObject({ verdict: 'PROBABLY_KNOWN', likelihood: 'HIGH' });
    await namesRead(house);
  });

  it.each([
    ['in another order', 'Сергеевич Пётр Иванов, 1985'],
    ['in passport letters', 'IVANOV PYOTR SERGEYEVICH 1985'],
    ['without a father’s name', 'Иванов Пётр 1985'],
  ])('reads it %s in a pasted list', async (_how, text) => {
    const { rows, adviceComplete } = await paste(third, text);
    expect(rows).toMatchObject([{ verdict: 'PROBABLY_KNOWN' }]);
    expect(adviceComplete).toBe(true);
  });

  it('shows who may be meant by a slip, to be looked at', async () => {
    const { rows } = await paste(third, 'Иванво Пётр Сергеевич 1985');
    expect(rows[0]!.advice).not.toHaveLength(0);
  });

  it('a namesake with another father’s name is a namesake, and what differs is said', async () => {
    const alone = rowOf('Сидоренко Тимур Павлович', 1979);
    await log(first, [alone]);
    await namesRead(house);
    const { rows } = await paste(
      second,
      'Сидоренко Тимур Петрович 1979\nСидоренко Тимур Ренатович 1979\nСидоренко Тимур Павлович 1991',
    );
    expect(rows.map(({ verdict }) => verdict)).not.toContain('PROBABLY_KNOWN');
    expect(rows[2]).toMatchObject({ verdict: 'SAME_NAME', advice: [{ differs: ['BIRTH_YEAR'] }] });
  });

  it('who is absent is new', async () => {
    const { rows } = await paste(
      second,
      'Выдуманов Кассиан Елеазарович 1971\nНебывалова Аглая Фроловна 1993',
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['NEW', 'NEW']);
  });

  it('tells a stranger no stored name, no id and no past; the same person tells their own colleague', async () => {
    const stranger = await paste(await house.staff('OPERATOR'), 'Petr Ivanov 1985');
    const [advice] = stranger.rows[0]!.advice;
    expect(advice).toMatchObject({ personId: null, episodes: null, askCoordinator: true });
    for (const stored of ['Сергеевич', 'Пётр', 'Сергейұлы', known.personId, known.id]) {
      expect(stranger.whole).not.toContain(stored);
    }
    expect(stranger.whole).not.toContain('NAME_SPELLING');
    const own = await first.ask<{
      parseDetaineeList: { rows: { advice: { person: { name: string } | null }[] }[] };
    }>(
      `mutation { parseDetaineeList(text: "Ivanov Petr Sergeevich 1985") { ... on ParseDetaineeListSuccess {
         rows { advice { personId person { name birthYear } } } } } }`,
    );
    expect(own.data.parseDetaineeList.rows[0]!.advice.map(({ person }) => person?.name)).toContain(
      'Иванов Пётр Сергеевич',
    );
    const disclosed = await house.rows<{ subject_ids: string[] }>(
      `select subject_ids from audit_entry where kind = 'DISCLOSED' and operation = 'duplicateAdvice' order by id desc limit 1`,
    );
    expect(disclosed[0]!.subject_ids).toContain(known.personId);
  });

  it('merged records answer as one person, with what either knows; undone they are two again', async () => {
    const one = rowOf('Поляков Данияр Маратович', 1990);
    const two = rowOf('Polyakov Daniyar', 1990);
    await log(coordinator, [one, two]);
    await namesRead(house);
    const found = async (text: string) => (await paste(coordinator, text)).rows[0]!;
    expect((await found('Поляков Данияр 1991')).advice).toHaveLength(2);
    const mergeId = clientId();
    await coordinator.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: mergeId,
        keptPersonId: one.personId,
        mergedPersonId: two.personId,
        reason: 'one face',
      },
      '',
    );
    expect((await found('Поляков Данияр 1991')).advice).toMatchObject([
      { personId: one.personId, episodes: 1 },
    ]);
    // the Latin record knows no father: alone it would answer for anybody's son
    expect(await found('Поляков Данияр Олегович 1990')).toMatchObject({ verdict: 'SAME_NAME' });
    await coordinator.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId, reason: 'two' },
      '',
    );
    expect((await found('Поляков Данияр 1991')).advice).toHaveLength(2);
  });

  it('forgets who was erased, and finds a correction though its signal was lost', async () => {
    const erased = rowOf('Забытов Лукьян Тестович', 1966);
    await log(first, [erased]);
    await namesRead(house);
    expect((await paste(second, 'Zabytov Lukyan 1966')).rows[0]!.verdict).toBe('PROBABLY_KNOWN');
    const before = namesOf(house).size;
    await house.api
      .get(Db)
      .run({ name: 'test.erase' }, () => house.api.get(Vault, { strict: false }).destroyKey(erased.personId));
    await namesRead(house);
    expect(namesOf(house).size).toBe(before - 1);
    expect((await paste(second, 'Zabytov Lukyan 1966')).rows[0]!.verdict).toBe('NEW');
    await house.rows(`update person set birth_year = 1941 where id = $1`, [known.personId]);
    await namesRead(house);
    expect((await paste(second, 'Ivanov Petr Sergeevich 1941')).rows[0]!.advice[0]).toMatchObject({
      verdict: 'PROBABLY_KNOWN',
    });
    await house.rows(`update person set birth_year = 1985 where id = $1`, [known.personId]);
  });

  it('a second api process reads all names in audited slices, hears of new ones, and gives up nothing it had', async () => {
    await namesRead(house);
    const opened = async () =>
      house.rows<{ subjects: number }>(
        `select cardinality(subject_ids) as subjects from audit_entry
           where kind = 'OPENED' and operation = 'indexNames' order by id`,
      );
    const before = await opened();
    const other = await buildApi(house.config, Log.at('silent'));
    try {
      const feed = other.get(NameFeed, { strict: false });
      const matcher = other.get(NameMatcher, { strict: false });
      expect(feed.isComplete).toBe(false);
      await feed.follow();
      expect(feed.isComplete).toBe(true);
      expect(matcher.size).toBe(namesOf(house).size);
      expect((await opened()).slice(before.length)).toEqual([{ subjects: matcher.size }]);
      await log(first, [rowOf('Новиков Второй Процессович', 1983)]);
      await Promise.all([feed.follow(), namesRead(house)]);
      expect(matcher.size).toBe(namesOf(house).size);
    } finally {
      await other.close();
    }
  });

  it('says that names are still being read, and goes by equal hashes until then', async () => {
    const feed = house.api.get(NameFeed, { strict: false });
    Object.defineProperty(feed, 'isComplete', { get: () => false, configurable: true });
    try {
      const { rows, adviceComplete } = await paste(
        second,
        'Иванов Пётр Сергеевич 1985\nСергеевич Пётр Иванво 1985',
      );
      expect(adviceComplete).toBe(false);
      expect(rows.map(({ verdict }) => verdict)).toEqual(['PROBABLY_KNOWN', 'NEW']);
    } finally {
      Reflect.deleteProperty(feed, 'isComplete');
    }
  });

  it('500 rows are one pass, and no session is open while they are compared', async () => {
    const text = Array.from(
      { length: 500 },
      (_, i) => `Толпин Захар ${'абвгдежзик'[i % 10]}ович ${1950 + (i % 50)}`,
    );
    const open = `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and usename = 'qorgau_app' and state = 'idle in transaction'`;
    const matcher = namesOf(house);
    const search = matcher.searchMany.bind(matcher);
    const seen: unknown[] = [];
    matcher.searchMany = async (...args) => {
      const answer = await search(...args);
      seen.push((await house.rows(open))[0]);
      return answer;
    };
    try {
      const { rows } = await paste(second, text.join('\n'));
      expect(rows).toHaveLength(500);
    } finally {
      matcher.searchMany = search;
    }
    expect(seen).toEqual([{ n: 0 }]);
  });

  it('a spent budget gives no advice and says so; the list is read all the same', async () => {
    const eager = await house.staff('LAWYER');
    const text = Array.from({ length: 500 }, (_, i) => `Бюджетов Тест ${1950 + (i % 50)}`).join('\n');
    for (let i = 0; i < 6; i++) await paste(eager, text);
    const { rows, adviceComplete } = await paste(eager, 'Иванов Пётр Сергеевич 1985');
    expect({ adviceComplete, verdict: rows[0]!.verdict }).toEqual({ adviceComplete: false, verdict: 'NEW' });
  });
});
