import { clientId, type House, type Person } from './house.js';

/** A small day with known figures: who was logged where, and by whose eyes. */
export interface CountedDay {
  readonly eventId: string;
  readonly departments: { readonly north: string; readonly south: string };
}

type Group = readonly [count: number, sex: 'FEMALE' | 'MALE', birthYear: number];

const FIRST = ['Аян', 'Берик', 'Виктор', 'Галым', 'Дана', 'Ержан', 'Жанна', 'Зарина', 'Илья', 'Камал'];
let made = 0;

/** Invented people, obviously invented, each with a name of their own. */
function rowsOf(groups: readonly Group[]): object[] {
  return groups.flatMap(([count, sex, birthYear]) =>
    Array.from({ length: count }, () => {
      made += 1;
      const fullName = `${FIRST[made % 10]} Счётов${'абвгдежзик'[Math.floor(made / 10) % 10]} Примерович`;
      return {
        id: clientId(),
        personId: clientId(),
        asText: fullName,
        fullName,
        sex,
        birthYear: birthYear - (made % 3),
      };
    }),
  );
}

/** Northern department: 12 women, 7 men; southern: 2 women, 30 men; three more there that only a caller spoke of. */
export async function logCountedDay(house: House, coordinator: Person, lawyer: Person): Promise<CountedDay> {
  const departments = await house.rows<{ id: string }>(
    `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence)
     values ('T-N', 'Test', 'Астана', 'Северный', 'Солтүстік', 'North', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW'),
            ('T-S', 'Test', 'Алматы', 'Южный', 'Оңтүстік', 'South', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW') returning id`,
  );
  const [north, south] = departments.map(({ id }) => id) as [string, string];
  const eventId = clientId();
  await coordinator.mutate(
    'openEvent',
    'OpenEventInput',
    {
      clientId: eventId,
      title: '=2+2 March',
      city: 'Алматы',
      place: 'Square',
      startsAt: new Date().toISOString(),
    },
    '',
  );
  const log = async (departmentId: string, source: string, groups: readonly Group[]) => {
    const at = { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' };
    const input = {
      clientId: clientId(),
      eventId,
      departmentId,
      observedAt: at,
      source,
      rows: rowsOf(groups),
    };
    const result = await lawyer.mutate('logDetainees', 'LogDetaineesInput', input, '');
    if (result.code) throw new Error(result.code);
  };
  await log(north, 'LAWYER_SAW', [
    [12, 'FEMALE', 1990],
    [7, 'MALE', 1990],
  ]);
  await log(south, 'LAWYER_SAW', [
    [2, 'FEMALE', 2014],
    [30, 'MALE', 1960],
  ]);
  await log(south, 'HOTLINE', [[3, 'MALE', 1990]]);
  return { eventId, departments: { north, south } };
}
