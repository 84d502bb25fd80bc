import { randomUUID } from 'node:crypto';
import { addStaff, ask, signIn } from '../../test/faults/support/people.mjs';

const DEPARTMENTS = 20;
const FIRST = 'Аян Берик Виктор Ғалым Дана Ержан Жанна Зарина Илья Қамал'.split(' ');

/** Departments of one town. @returns their ids. */
async function departments(ground, count) {
  const rows = await ground.rows(
    `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence)
     select 'T-' || n, 'Test', 'Almaty', n || '-й отдел', n || '-бөлім', 'Department ' || n, 'CITY_UNIT', 'Asia/Almaty',
            'test', 'LOW' from generate_series(1, $1) n
     returning id`,
    [count],
  );
  return rows.map(({ id }) => id);
}

const at = (minutesAgo) => ({
  at: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
  precision: 'MINUTE',
});

const rowOf = (index) => {
  const fullName = `${FIRST[index % 10]} Толпин${'абвгдежзик'[Math.floor(index / 10) % 10]} ${'АБВГДЕЖЗИКЛМНОПРСТУФ'[Math.floor(index / 100)]}.`;
  return {
    ...{ id: randomUUID(), personId: randomUUID(), fullName, asText: fullName },
    ...{ birthYear: 1950 + (index % 50), startedAt: at(60 + (index % 100)) },
  };
};

/** Runs one mutation. @throws unless it was done. */
async function done(url, token, field, type, input) {
  const query = `mutation($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code } } }`;
  const { data, errors } = await ask(url, query, { input: { clientId: randomUUID(), ...input } }, token);
  const code = errors?.[0]?.extensions?.code ?? data?.[field]?.code;
  if (code || !data?.[field]) throw new Error(`${field}: ${code}`);
}

/**
 * A night to measure on: an api that serves the app and the families' page, a coordinator, a lawyer at a door, and so
 * many people held in the departments of one town.
 */
export async function furnish(ground, count) {
  const [coordinator, lawyer] = await addStaff(ground, { COORDINATOR: 1, LAWYER: 1 });
  const api = await ground.startApi();
  const [token, lawyersToken] = [await signIn(api.url, coordinator), await signIn(api.url, lawyer)];
  const places = await departments(ground, DEPARTMENTS);
  for (const [i, departmentId] of places.entries()) {
    await done(api.url, token, 'logDetainees', 'LogDetaineesInput', {
      ...{ departmentId, observedAt: at(5), source: 'LAWYER_SAW' },
      rows: Array.from({ length: count / DEPARTMENTS }, (_, index) => rowOf(i * 100 + index)),
    });
  }
  await done(api.url, lawyersToken, 'checkIn', 'CheckInInput', {
    ...{ id: randomUUID(), departmentId: places[0], at: at(1) },
  });
  return { url: api.url, coordinator, lawyer, station: places[0] };
}
