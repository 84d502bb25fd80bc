import { readFileSync } from 'node:fs';
import { isZone } from '../../src/kernel/index.js';
import { type DepartmentRecord } from '../../src/custody/domain/department-record.js';
import {
  FAMILY_ASKS,
  FIRST_LIST,
  ROWS,
  SECOND_LIST,
  STAFF,
  STORY_DEPARTMENTS,
  STORY_EVENT,
  castMember,
  type StaffKey,
} from './index.js';

const rows = (list: string) => list.trim().split('\n');
const departments = JSON.parse(
  readFileSync(new URL('../../src/custody/data/departments.json', import.meta.url), 'utf8'),
) as DepartmentRecord[];

describe('the cast of the demo', () => {
  it('has the seven sign-ins, each once, under one domain', () => {
    const keys: StaffKey[] = ['admin', 'analyst', 'coordinator', 'lawyer1', 'lawyer2', 'lawyer3', 'operator'];
    expect(STAFF.map(({ email }) => email).sort()).toEqual(keys.map((key) => `${key}@demo.qorgau`));
    expect(new Set(STAFF.map(({ displayName }) => displayName)).size).toBe(STAFF.length);
    expect(keys.map((key) => castMember(key).key)).toEqual(keys);
  });

  it('acts in departments of Almaty that the list knows', () => {
    const almaty = departments.filter(({ city }) => city === STORY_EVENT.city).map(({ code }) => code);
    expect(STORY_DEPARTMENTS.filter((code) => !almaty.includes(code))).toEqual([]);
    expect(isZone(STORY_EVENT.zone)).toBe(true);
    expect(STORY_EVENT.title).toMatch(/^Демо/);
  });

  it('brings eleven rows in three scripts, one of them nameless', () => {
    const first = rows(FIRST_LIST);
    expect(first).toHaveLength(ROWS.first.count);
    expect(first.filter((row) => /[A-Za-z]{3}/.test(row))).toHaveLength(2);
    expect(first.filter((row) => /[әғқңөұүһі]/i.test(row)).length).toBeGreaterThanOrEqual(4);
    expect(first[ROWS.first.nameless]).toContain('имени не говорит');
    expect(rows(SECOND_LIST)).toHaveLength(ROWS.second.count);
  });

  it('repeats the woman, the arrested man and the transferred man in the second list by year', () => {
    for (const part of ['woman', 'arrested', 'transferred'] as const) {
      const year = /\d{4}/.exec(rows(FIRST_LIST)[ROWS.first[part]]!)?.[0];
      expect(year && rows(SECOND_LIST)[ROWS.second[part]]).toContain(year);
    }
  });

  it('asks the family door for one who consented, one who did not, and a stranger', () => {
    const [first, both] = [rows(FIRST_LIST), FIRST_LIST + SECOND_LIST];
    const { consented, silent, stranger } = FAMILY_ASKS;
    expect(first[ROWS.first.woman]).toContain(`${consented.fullName} ${consented.birthYear}`);
    expect(first[ROWS.first.transferred]).toContain(`${silent.fullName} ${silent.birthYear}`);
    expect(both).not.toContain(stranger.fullName.split(' ')[0]);
  });
});
