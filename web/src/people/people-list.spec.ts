import type { Clock, DepartmentPeople, HeldPerson } from '../api/operations.js';
import { listPeople } from './people-list.js';

const NOW = Date.parse('2026-11-14T17:52:00Z');
const HERE = 'department';

const held = (id: string, more: Partial<HeldPerson> = {}): HeldPerson => ({
  id,
  status: 'HELD',
  releasedAt: null,
  lastConfirmedAt: null,
  placeVerified: true,
  loggedAt: '2026-11-14T17:00:00Z',
  roleAtEvent: null,
  person: {
    id: `person-${id}`,
    name: `Тестов ${id}`,
    nameless: false,
    description: null,
    birthYear: 1990,
    birthDate: null,
    sex: null,
    citizenship: 'UNKNOWN',
    disability: null,
    languages: [],
  },
  nextClock: null,
  ...more,
});

const clock = (minutes: number): Clock => ({
  id: 'clock',
  ruleCode: 'KZ-DET-3H',
  title: 'Three hours',
  article: null,
  state: minutes < 0 ? 'MISSED' : 'RUNNING',
  dueAt: null,
  actBy: new Date(NOW + minutes * 60_000).toISOString(),
  lastDay: null,
  opens: false,
  watched: false,
  isOpen: true,
  isProvisional: false,
  concerns: [],
  missing: [],
  pausedSince: null,
  voidReason: null,
  zone: 'Asia/Almaty',
  verify: true,
  packVersion: '1',
});

const answer = (nodes: readonly HeldPerson[]): DepartmentPeople => ({
  department: null,
  held: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
  released: { nodes: [] },
});

const logged = (id: string, more: object = {}) => ({
  id: `act-${id}`,
  at: NOW,
  document: { name: 'LogDetainees', text: '' },
  state: 'WAITING' as const,
  variables: {
    input: {
      clientId: `act-${id}`,
      departmentId: HERE,
      observedAt: { precision: 'MINUTE' as const },
      source: 'LAWYER_SAW' as const,
      rows: [{ id, personId: `person-${id}`, asText: `Новиков ${id}`, fullName: `Новиков ${id}`, ...more }],
    },
  },
});

const released = (detentionId: string, state: 'WAITING' | 'REFUSED') => ({
  id: `claim-${detentionId}`,
  at: NOW,
  document: { name: 'ClaimCustody', text: '' },
  state,
  variables: {
    input: {
      clientId: 'c',
      id: 'i',
      detentionId,
      kind: 'RELEASED' as const,
      source: 'LAWYER_SAW' as const,
      at: { precision: 'MINUTE' as const },
    },
  },
});

const NONE = { logged: [], claims: [] };
const ids = (people: ReturnType<typeof listPeople>) => people.map(({ detention }) => detention.id);

describe('the people of one department on one device', () => {
  it('have what is over first, then what ends first, then those without a clock', () => {
    const people = [
      held('no clock'),
      held('an hour', { nextClock: clock(64) }),
      held('over', { nextClock: clock(-57) }),
      held('nine', { nextClock: clock(9) }),
    ];
    expect(ids(listPeople([HERE], answer(people), NONE, NOW))).toEqual([
      'over',
      'nine',
      'an hour',
      'no clock',
    ]);
  });

  it('hold those who were just written down, until the server knows them', () => {
    const waiting = listPeople([HERE], answer([]), { logged: [logged('new')], claims: [] }, NOW);
    expect(waiting).toMatchObject([{ queued: 'WAITING', detention: { person: { name: 'Новиков new' } } }]);
    const known = listPeople([HERE], answer([held('new')]), { logged: [logged('new')], claims: [] }, NOW);
    expect(known).toMatchObject([{ queued: null, detention: { person: { name: 'Тестов new' } } }]);
  });

  it('hold those written down at an entry that leads here', () => {
    const pending = { logged: [logged('new')], claims: [] };
    expect(listPeople(['the other', HERE], answer([]), pending, NOW)).toHaveLength(1);
    expect(listPeople(['the other'], answer([]), pending, NOW)).toEqual([]);
  });

  it('do not hold somebody twice who was told to be known already', () => {
    const row = logged('same', { knownAs: 'handle' });
    expect(listPeople([HERE], answer([held('known')]), { logged: [row], claims: [] }, NOW)).toHaveLength(1);
  });

  it('are released as soon as this device says so, but not where the server said no', () => {
    const people = answer([held('a', { nextClock: clock(9) }), held('b')]);
    const let_go = listPeople([HERE], people, { logged: [], claims: [released('a', 'WAITING')] }, NOW);
    expect(let_go.map(({ detention, released: is }) => [detention.id, is])).toEqual([
      ['b', false],
      ['a', true],
    ]);
    const refused = listPeople([HERE], people, { logged: [], claims: [released('a', 'REFUSED')] }, NOW);
    expect(refused[0]).toMatchObject({ detention: { id: 'a' }, released: false, queued: 'REFUSED' });
  });
});
