import { clientId, type House, type Person } from '../../support/house.js';

/** A small night with known figures, invented from end to end. */
export interface BoardNight {
  readonly coordinator: Person;
  readonly second: Person;
  readonly kazakh: Person;
  readonly russian: Person;
  readonly north: string;
  readonly south: string;
  readonly eventId: string;
  /** detentions by the name they were logged with */
  readonly held: ReadonlyMap<string, string>;
}

/** @param now in milliseconds. @returns times some minutes before it. */
export const agoOf = (now: number) => (minutes: number) => ({
  at: new Date(now - minutes * 60_000).toISOString(),
  precision: 'MINUTE',
});

interface Row {
  readonly fullName: string;
  readonly [more: string]: unknown;
}

/** Logs people at a department. @param more `now`: another time than this device's. @returns their detentions by name. */
export async function log(
  who: Person,
  departmentId: string | null,
  rows: readonly Row[],
  { now = Date.now(), ...more }: { readonly now?: number; readonly [more: string]: unknown } = {},
): Promise<ReadonlyMap<string, string>> {
  const minutesAgo = agoOf(now);
  const inputs = rows.map((row, index) => ({
    id: clientId(),
    personId: clientId(),
    asText: row.fullName,
    // each in a minute of its own: their order is always the same
    startedAt: minutesAgo(100 + index),
    ...row,
  }));
  const input = {
    clientId: clientId(),
    departmentId,
    observedAt: minutesAgo(5),
    source: 'LAWYER_SAW',
    rows: inputs,
    ...more,
  };
  const logged = await who.mutate<{ rows: { rowId: string; detentionId: string }[] }>(
    'logDetainees',
    'LogDetaineesInput',
    input,
    '... on LogDetaineesSuccess { rows { rowId detentionId } }',
  );
  if (logged.code) throw new Error(logged.code);
  return new Map(
    inputs.map(({ id, asText }) => [asText, logged.rows.find((row) => row.rowId === id)!.detentionId]),
  );
}

/** Two departments of one town with short names. */
export async function departments(house: House): Promise<[north: string, south: string]> {
  const rows = await house.rows<{ id: string }>(
    `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence)
     values ('T-N', 'Test', 'Almaty', 'Северный отдел', 'Солтүстік бөлім', 'North', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW'),
            ('T-S', 'Test', 'Almaty', 'Южный отдел', 'Оңтүстік бөлім', 'South', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW') returning id`,
  );
  return rows.map(({ id }) => id) as [string, string];
}

/** A night: five people in the north, of whom one has a lawyer; two in the south; a lawyer kept out in the north. */
export async function boardNight(house: House, now = Date.now()): Promise<BoardNight> {
  const minutesAgo = agoOf(now);
  const coordinator = await house.staff('COORDINATOR', 'Дана Тестова');
  const second = await house.staff('COORDINATOR', 'Ерлан Примеров');
  const kazakh = await house.staff('LAWYER', 'Сәуле Мысалова');
  const russian = await house.staff('LAWYER', 'Павел Тестов');
  await house.rows(`update staff set languages = '{kk,ru}' where id = $1`, [kazakh.id]);
  const [north, south] = await departments(house);
  const eventId = clientId();
  await coordinator.mutate(
    'openEvent',
    'OpenEventInput',
    {
      ...{ clientId: eventId, title: 'Площадь Примеров', city: 'Almaty', place: 'площадь' },
      startsAt: minutesAgo(200).at,
    },
    '',
  );
  const first = await log(
    coordinator,
    north,
    [
      { fullName: 'Айгерім Тестова Мысалқызы', birthYear: 1992, sex: 'FEMALE', languages: ['kk'] },
      { fullName: 'Тимур Примеров', birthYear: new Date(now).getFullYear() - 16, startedAt: minutesAgo(170) },
      {
        fullName: 'Ерлан Тестов Примерұлы',
        birthYear: 1985,
        languages: ['kk', 'ru'],
        startedAt: minutesAgo(240),
      },
      { fullName: 'Виктор Образцов', birthYear: 1974, roleAtEvent: 'JOURNALIST' },
      { fullName: 'Анна Мысалова', birthYear: 1990, languages: ['ru'] },
    ],
    { eventId, now },
  );
  const others = await log(
    coordinator,
    south,
    [
      { fullName: 'Дана Образцова', birthYear: 1999, startedAt: minutesAgo(111) },
      { fullName: 'Сакен Тестов', birthYear: 2001, startedAt: minutesAgo(112) },
    ],
    { now },
  );
  const held = new Map([...first, ...others]);
  await coordinator.mutate(
    'assignLawyer',
    'AssignLawyerInput',
    { clientId: clientId(), detentionId: held.get('Анна Мысалова'), lawyerId: russian.id },
    '',
  );
  await kazakh.mutate(
    'checkIn',
    'CheckInInput',
    { clientId: clientId(), id: clientId(), departmentId: south, at: minutesAgo(1) },
    '',
  );
  await russian.mutate(
    'reportAccessRefusal',
    'ReportAccessRefusalInput',
    {
      clientId: clientId(),
      id: clientId(),
      departmentId: north,
      kind: 'FORTRESS',
      arrivedAt: minutesAgo(40),
    },
    '',
  );
  return { coordinator, second, kazakh, russian, north, south, eventId, held };
}

/** @returns the state of a person's assignments, latest first, as the server has them. */
export async function assignmentsOf(
  who: Person,
  detentionId: string,
): Promise<{ state: string; conflictOverridden: boolean; lawyer: { id: string } }[]> {
  const { data } = await who.ask<{
    detention: { assignments: { state: string; conflictOverridden: boolean; lawyer: { id: string } }[] };
  }>('query($id: ID!) { detention(id: $id) { assignments { state conflictOverridden lawyer { id } } } }', {
    id: detentionId,
  });
  return data.detention.assignments;
}
