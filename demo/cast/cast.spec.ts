import { readFileSync } from 'node:fs';
import { isZone } from '../../src/kernel/index.js';
import { type DepartmentRecord } from '../../src/custody/domain/department-record.js';
import { canonicalName, canonicalTokenSet, parseDetaineeList } from '../../src/names/domain/index.js';
import {
  FAMILY_ASKS,
  FIRST_LIST,
  HOTLINE_CALL,
  ROWS,
  SECOND_LIST,
  STAFF,
  STORY_DEPARTMENTS,
  STORY_EVENT,
  castMember,
  type StaffKey,
} from './index.js';

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
    const first = parseDetaineeList(FIRST_LIST);
    expect(first).toHaveLength(ROWS.first.count);
    expect(first.filter((row) => /[A-Za-z]{3}/.test(row.fullName ?? ''))).toHaveLength(2);
    expect(first.filter((row) => /[әғқңөұүһі]/i.test(row.asText)).length).toBeGreaterThanOrEqual(4);
    expect(first[ROWS.first.nameless]).toMatchObject({ isNameless: true });
    expect(parseDetaineeList(SECOND_LIST)).toHaveLength(ROWS.second.count);
  });

  it('repeats three people of the first list in the second, in another spelling', () => {
    const [first, second] = [parseDetaineeList(FIRST_LIST), parseDetaineeList(SECOND_LIST)];
    for (const part of ['woman', 'arrested', 'transferred'] as const) {
      const [a, b] = [first[ROWS.first[part]]!, second[ROWS.second[part]]!];
      expect(b.fullName).not.toBe(a.fullName);
      expect(canonicalTokenSet(b.canonical!)).toBe(canonicalTokenSet(a.canonical!));
      expect(b.birthYear).toBe(a.birthYear);
    }
  });

  it('has somebody call about one of the first list, in another spelling', () => {
    const silent = parseDetaineeList(FIRST_LIST)[ROWS.first.silent]!;
    const called = canonicalName(HOTLINE_CALL.fullName);
    expect(HOTLINE_CALL.fullName).not.toBe(silent.fullName);
    expect(canonicalTokenSet(called)).toBe(canonicalTokenSet(silent.canonical!));
    expect(HOTLINE_CALL.birthYear).toBe(silent.birthYear);
  });

  it('asks the family door for one who consented, one who did not, and a stranger', () => {
    const first = parseDetaineeList(FIRST_LIST);
    const tokens = (text: string) => canonicalTokenSet(canonicalName(text));
    const { consented, silent, stranger } = FAMILY_ASKS;
    expect(tokens(consented.fullName)).toBe(canonicalTokenSet(first[ROWS.first.kazakhSpeaker]!.canonical!));
    expect(tokens(silent.fullName)).toBe(canonicalTokenSet(first[ROWS.first.silent]!.canonical!));
    expect(FIRST_LIST + SECOND_LIST).not.toContain(stranger.fullName.split(' ')[0]);
  });
});
