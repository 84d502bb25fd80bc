import { CustodyVerbs } from '../../src/custody/index.js';
import { Db } from '../../src/platform/db/index.js';
import { ProceedingsVerbs } from '../../src/proceedings/index.js';
import { isRefusal } from '../../src/kernel/index.js';
import { Clocks } from '../../src/proceedings/index.js';
import { House, clientId, type Person } from '../support/house.js';
import { findingsOf, patternsOf } from '../support/defects.js';

const PROTOCOLS = 500;
const COPIED = 200;
const TEXTS = 4;
const SYLLABLES = [
  'ба',
  'ве',
  'го',
  'ду',
  'жи',
  'за',
  'ку',
  'ле',
  'мо',
  'ну',
  'пе',
  'ра',
  'со',
  'ту',
  'фе',
  'хо',
];

/** Invented words, other ones for every seed. */
const story = (seed: number, words = 60): string => {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  // mulberry32: near seeds must not tell near stories
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    const t = Math.imul(state ^ (state >>> 15), 1 | state);
    return ((t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t ^ (t >>> 14)) >>> 0;
  };
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[next() % SYLLABLES.length]).join('');
  return Array.from({ length: words }, word).join(' ');
};

/** A whole night at once: prints how long the answer took, judges only what it says. */
describe('a night of 500 protocols', () => {
  let house: House;
  let coordinator: Person;
  let lawyer: Person;
  const ids = Array.from({ length: PROTOCOLS }, () => ({ id: clientId(), protocolId: clientId() }));

  beforeAll(async () => {
    house = await House.open();
    coordinator = await house.staff('COORDINATOR');
    lawyer = await house.staff('LAWYER');
    const get = <T>(provider: new (...given: never[]) => T): T => house.api.get(provider, { strict: false });
    const at = { at: new Date(Date.now() - 60_000), precision: 'MINUTE' as const };
    await house.api.get(Db).run({ name: 'test.night' }, async () => {
      await get(Clocks).gather(async () => {
        for (let from = 0; from < PROTOCOLS; from += 100) {
          const logged = await get(CustodyVerbs).logDetainees.handle({
            clientId: clientId(),
            observedAt: at,
            source: 'LAWYER_SAW',
            rows: ids.slice(from, from + 100).map(({ id }, i) => ({
              ...{ id, personId: clientId(), asText: `${from + i}`, description: `человек ${from + i}` },
            })),
          } as never);
          if (isRefusal(logged)) throw new Error(`${logged.code} at ${logged.details.path}`);
        }
        for (const [i, { id, protocolId }] of ids.entries()) {
          const done = await get(ProceedingsVerbs).recordProtocol.handle({
            ...{ clientId: protocolId, id: protocolId, detentionId: id, kind: 'OFFENCE', drawnAt: at },
            actText: i < COPIED ? story(i % TEXTS) : story(1000 + i),
            officerName: `Составителев Номер${String.fromCodePoint(0x430 + (i % 20))}`,
            witnesses: i % 50 === 0 ? 'Понятых Понят, Свидетелева Света' : null,
          } as never);
          if (isRefusal(done)) throw new Error(`${done.code} at ${done.details.path}`);
        }
      });
    });
    await house.rows(
      `insert into detention_sight (detention_id, staff_id, reason) select unnest($1::uuid[]), $2, 'TEST'`,
      [ids.slice(0, 3).map(({ id }) => id), lawyer.id],
    );
  }, 120_000);
  afterAll(() => house.close());

  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const answer = await work();
    process.stdout.write(`    ${what}: ${Math.round(performance.now() - begun)} ms\n`);
    return answer;
  };

  it('is compared at once: four copied stories, one pair of witnesses', async () => {
    const [row] = await house.rows<{ night: string; n: number }>(
      'select night::text, count(*)::int as n from protocol_pattern group by 1 order by 2 desc limit 1',
    );
    expect(row!.n).toBe(PROTOCOLS);
    const night = row!.night;
    const { nodes } = await timed(`${row!.n} protocols, for the desk`, () =>
      patternsOf(coordinator, { night, first: 100 }),
    );
    expect(nodes.map(({ kind, personCount, sharedNames }) => [kind, personCount, sharedNames])).toEqual([
      ...Array.from({ length: TEXTS }, () => ['COPIED_NARRATIVE', COPIED / TEXTS, null]),
      ['SAME_WITNESSES', PROTOCOLS / 50, 2],
    ]);
    const own = await timed('for a lawyer who sees three of them', () => patternsOf(lawyer, { night }));
    expect(
      own.nodes.map(({ kind, protocolIds, otherCount }) => [kind, protocolIds.length, otherCount]),
    ).toEqual([
      ...Array.from({ length: 3 }, () => ['COPIED_NARRATIVE', 1, COPIED / TEXTS - 1]),
      ['SAME_WITNESSES', 1, PROTOCOLS / 50 - 1],
    ]);
    const found = await timed('findings of one case', () => findingsOf(lawyer, ids[0]!.id));
    expect(found.map(({ code }) => code)).toEqual(['KZ-P46', 'KZ-P47']);
  });
});
