import { canonicalName, NameKeys, rulesVersion } from '../../src/names/index.js';
import { InstallationKeys, Vault } from '../../src/platform/vault/index.js';
import { Db } from '../../src/platform/db/index.js';
import { log, namesRead, paste, rowOf } from '../support/advice.js';
import { until } from '../support/family-process.js';
import { House, type Person } from '../support/house.js';
import { HouseProcess } from '../support/house-process.js';

/** An edition that read a к where this one reads something else. */
const OLD = '2026-9.30';
const older = (house: House) =>
  new NameKeys(house.api.get(InstallationKeys, { strict: false }), {
    version: OLD,
    read: (text) => canonicalName(text.replaceAll('к', 'г')),
  });

interface Hashed {
  id: string;
  name: string;
  birth: string;
  iin: string;
  rules: string;
}

describe('a house whose rules of spelling changed', () => {
  let house: House;
  let lawyer: Person;
  const many = Array.from({ length: 450 }, (_, i) =>
    rowOf(
      `Правилкин${'абвгдежзик'[i % 10]!}${'абвгдежзик'[Math.floor(i / 10) % 10]!} Тест Примерович`,
      1950 + (i % 50),
      {
        birthDate: `${1950 + (i % 50)}-03-0${1 + (i % 9)}`,
      },
    ),
  );
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    await log(lawyer, many);
    await namesRead(house);
    await makeOld();
  }, 120_000);
  afterAll(() => house.close());

  /** Gives everybody the hashes that the older edition made. */
  async function makeOld(): Promise<void> {
    const keys = older(house);
    for (const { personId, fullName, birthYear, ...more } of many) {
      const { nameHash, birthHash } = keys.of({ fullName, birthYear, ...more });
      await house.rows(
        'update person set name_hash = $2, birth_hash = $3, rules_version = $4 where id = $1',
        [personId, nameHash, birthHash, OLD],
      );
    }
  }
  const hashes = () =>
    house.rows<Hashed>(
      `select id, encode(name_hash, 'hex') as name, encode(birth_hash, 'hex') as birth, rules_version as rules
       from person order by id`,
    );
  const left = async () =>
    (
      await house.rows<{ n: number }>('select count(*)::int as n from person where rules_version = $1', [OLD])
    )[0]!.n;
  const expected = () => {
    const keys = house.api.get(NameKeys, { strict: false });
    return many
      .map(({ personId, fullName, birthYear, ...more }) => {
        const { nameHash, birthHash } = keys.of({ fullName, birthYear, ...more });
        return {
          id: personId,
          name: nameHash!.toString('hex'),
          birth: birthHash!.toString('hex'),
          rules: rulesVersion,
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  it('says that advice is not complete, and finds by likeness all the same', async () => {
    const read = await paste(lawyer, 'Правилкинаа Тест Примерович 1950');
    expect(read.adviceComplete).toBe(false);
    expect(read.rows[0]!.verdict).toBe('PROBABLY_KNOWN');
    expect(await left()).toBe(many.length);
  });

  it('makes all hashes anew though its worker is killed on the way, and loses nobody', async () => {
    const before = await house.rows<{ id: string; sealed: string }>(
      `select id, encode(sealed_name, 'hex') as sealed from person order by id`,
    );
    // the second slice is held up at one row: the worker is killed in the middle of it
    const holder = many.map(({ personId }) => personId).sort()[250]!;
    await house.rows(
      `create function hold_second_slice() returns trigger language plpgsql as
       $$ begin perform pg_sleep(case when new.id = '${holder}' then 60 else 0 end); return new; end $$`,
    );
    await house.rows(
      'create trigger hold_second_slice before update on person for each row execute function hold_second_slice()',
    );
    const worker = HouseProcess.start(house);
    await until(async () => (await left()) === many.length - 200);
    await worker.kill();
    await house.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'update person p set name_hash%'`,
    );
    await house.rows('drop trigger hold_second_slice on person; drop function hold_second_slice()');
    expect(await left()).toBe(many.length - 200);
    await house.sweep();
    expect(await left()).toBe(0);
    expect(await hashes()).toEqual(expected());
    expect(
      await house.rows(`select id, encode(sealed_name, 'hex') as sealed from person order by id`),
    ).toEqual(before);
    const [audited] = await house.rows<{ n: number }>(
      `select count(distinct s)::int as n from audit_entry, unnest(subject_ids) s
       where kind = 'OPENED' and operation = 'rehashNames'`,
    );
    expect(audited!.n).toBe(many.length);
  }, 60_000);

  it('then decides by equal hashes again, and says that advice is complete', async () => {
    const read = await paste(lawyer, 'Правилкинаа Тест Примерович 1950');
    expect(read.adviceComplete).toBe(true);
    expect(read.rows[0]!.advice[0]).toMatchObject({ because: 'NAME_AND_YEAR', likelihood: 'HIGH' });
  });

  it('leaves alone what a newer edition made, and takes the hashes off who was erased', async () => {
    const [newer, erased] = many.map(({ personId }) => personId);
    await house.rows(`update person set rules_version = '2999-1.1' where id = $1`, [newer]);
    await house.rows('update person set rules_version = $2 where id = $1', [erased, OLD]);
    await house.worker
      .get(Db)
      .run({ name: 'test.erase' }, () => house.worker.get(Vault, { strict: false }).destroyKey(erased!));
    await house.sweep();
    const found = await house.rows(
      `select id, name_hash is null as bare, rules_version as rules from person where id = any ($1)`,
      [[newer, erased]],
    );
    expect(found).toEqual(
      expect.arrayContaining([
        { id: newer, bare: false, rules: '2999-1.1' },
        { id: erased, bare: true, rules: rulesVersion },
      ]),
    );
  });
});
