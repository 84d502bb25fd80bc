import { randomUUID } from 'node:crypto';
import { addStaff, ask, signIn } from '../../test/faults/support/people.mjs';
import { freePort, until } from '../../test/faults/support/processes.mjs';
import { Wire } from './wire.mjs';

const AT_ONCE = 250;
const HEADS = 'Бак Сар Кен Тул Жар Мур Дос Ерм Кож Нур'.split(' ');
const TAILS = 'адин авир итул ебаз олик узан анат емид ушар овет'.split(' ');
const GIVEN = 'Ерлан Асхат Данияр Тимур Руслан Азамат Нурлан Марат Олег Иван'.split(' ');
const FATHERS = 'Серикович Маратович Нурланович Талгатович Иванович'.split(' ');

/** Invented people, each of another name. */
export const invent = (count) =>
  Array.from({ length: count }, (_, i) => {
    const at = (list, by) => list[Math.floor(i / by) % list.length];
    const family = `${at(HEADS, 1)}${at(TAILS, 10)}ов`;
    return { fullName: `${family} ${at(GIVEN, 100)} ${at(FATHERS, 1000)}`, birthYear: 1960 + (i % 45) };
  });

/** A house of three processes: api without a door, worker, and the door alone behind a wire to the database. */
export async function furnish(ground, people) {
  const staff = await addStaff(ground, { LAWYER: 20 });
  const api = await ground.startApi('api', { DATABASE_FAMILY_URL: '' });
  const tokens = [];
  for (const colleague of staff) tokens.push(await signIn(api.url, colleague));
  await hold(api.url, tokens[0], people);
  await ground.startWorker('worker', { SWEEP_SECONDS: '2' });
  const [{ n }] = await until('the snapshot is built', 120, async () => {
    const found = await ground.rows('select count(*)::int as n from family_snapshot_entry');
    return found[0].n === people.length ? found : null;
  });
  const wire = await Wire.to(ground.port);
  const port = await freePort();
  // budgets of a person and of everybody are not what is measured: few people stand for many here
  const settings = {
    ...{ FAMILY_PORT: `${port}`, TRUSTED_PROXIES: '1' },
    ...{ FAMILY_ASKS_PER_MINUTE: '1000000', FAMILY_ASKS_PER_QUESTION_HOUR: '1000000' },
  };
  const door = ground.program('family', 'door', settings, { dbPort: wire.port }).start();
  await door.says('the family door listens');
  door.url = `http://127.0.0.1:${port}`;
  await until('the door is ready', 30, async () => (await fetch(`${door.url}/readyz`)).status === 200);
  return { api, door, wire, tokens, entries: n };
}

async function hold(url, token, people) {
  const query = `mutation($input: LogDetaineesInput!) { logDetainees(input: $input) { __typename } }`;
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const input = {
      clientId: randomUUID(),
      observedAt: { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' },
      source: 'LAWYER_SAW',
      familyAnswer: 'NAME_AND_BIRTH',
      rows: people.slice(at, at + AT_ONCE).map((person) => ({
        ...{ id: randomUUID(), personId: randomUUID(), asText: person.fullName },
        ...person,
      })),
    };
    const { data, errors } = await ask(url, query, { input }, token);
    if (data?.logDetainees?.__typename !== 'LogDetaineesSuccess') {
      throw new Error(`not logged: ${errors?.[0]?.extensions?.code ?? data?.logDetainees?.__typename}`);
    }
  }
}
