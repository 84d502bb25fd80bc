import { readFileSync } from 'node:fs';
import { Temporal, boundsOf, isUuid, localDateOf, whenFault, type When } from '../../src/kernel/index.js';
import { type DepartmentRecord } from '../../src/custody/domain/department-record.js';
import { STORY_FAMILY_STEMS } from '../cast/index.js';
import { figuresOf, generatePastDay, type PastDay } from './index.js';

const DATE = Temporal.PlainDate.from('2026-09-12');
const SEEDS = [1, 2, 7, 2026, 4_294_967_295];
const day = generatePastDay(2026, DATE);

const known = JSON.parse(
  readFileSync(new URL('../../src/custody/data/departments.json', import.meta.url), 'utf8'),
) as DepartmentRecord[];

const before = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
const sorted = <T>(items: Iterable<T>) => [...items].sort();
/** Every When in the data, wherever it stands. */
const whensOf = (value: unknown): When[] => {
  if (Array.isArray(value)) return value.flatMap(whensOf);
  if (value === null || typeof value !== 'object' || value instanceof Temporal.Instant) return [];
  return 'precision' in value ? [value as When] : Object.values(value).flatMap(whensOf);
};
const idsOf = (whole: PastDay): string[] => [
  ...whole.events.map(({ eventId }) => eventId),
  ...whole.people.flatMap(({ personId, detentionId }) => [personId, detentionId]),
  ...whole.batches.flatMap(({ batchId, clientId }) => [batchId, clientId]),
  ...whole.claims.map(({ claimId }) => claimId),
  ...whole.rightsChecks.map(({ rightsCheckId }) => rightsCheckId),
  ...whole.shifts.map(({ shiftId }) => shiftId),
  ...whole.presences.map(({ presenceId }) => presenceId),
  ...whole.assignments.map(({ assignmentId }) => assignmentId),
  ...whole.accessRefusals.map(({ accessRefusalId }) => accessRefusalId),
  ...whole.protocols.map(({ protocolId }) => protocolId),
  ...whole.hearings.map(({ hearingId }) => hearingId),
  ...whole.rulings.map(({ rulingId }) => rulingId),
  ...whole.appeals.map(({ appealId }) => appealId),
];

describe.each(SEEDS)('the invented past day, seed %i', (seed) => {
  const made = generatePastDay(seed, DATE);

  it('reconciles: detained >= protocols >= hearings = arrests + fines + warnings + terminated + pending', () => {
    const sum = figuresOf(made);
    expect(sum).toMatchObject({ detained: 300, women: 75, minors: 18, departments: 25 });
    expect(sum).toMatchObject({ protocols: 214, hearings: 96, arrests: 41, fines: 38, warnings: 9 });
    expect(sum.hearings).toBe(sum.arrests + sum.fines + sum.warnings + sum.terminated + sum.adjourned);
    expect(sum.detained - sum.released).toBe(57);
    expect(sum.violations).toBeGreaterThan(80);
  });

  it('holds everyone in exactly one list of at most eleven, and uses every department', () => {
    const listed = made.batches.flatMap(({ detentionIds }) => detentionIds);
    expect(sorted(listed)).toEqual(sorted(made.people.map(({ detentionId }) => detentionId)));
    expect(made.batches.every(({ detentionIds }) => detentionIds.length <= 11)).toBe(true);
    const used = new Set([...made.batches, ...made.claims].map(({ departmentCode }) => departmentCode));
    expect(sorted(used)).toEqual(sorted([null, ...made.departmentCodes]));
  });

  it('frees nobody before they were taken, seen or charged (release not before detention)', () => {
    const releases = new Map(
      made.claims.filter(({ kind }) => kind === 'RELEASED').map((claim) => [claim.detentionId, claim.at.at!]),
    );
    const batches = new Map(made.batches.map((batch) => [batch.batchId, batch]));
    const late = made.people.filter(({ detentionId, batchId, realStart, recordedStart }) => {
      const free = releases.get(detentionId);
      const earlier = [batches.get(batchId)!.observedAt.at!, boundsOf(realStart).from, recordedStart?.at];
      return free && earlier.some((instant) => instant && !before(instant, free));
    });
    expect(late).toEqual([]);
    const charged = made.protocols.filter(({ detentionId, drawnAt }) => {
      const free = releases.get(detentionId);
      return free && drawnAt.at && !before(drawnAt.at, free);
    });
    expect(charged).toEqual([]);
  });

  it('keeps every time sound, and inside the day and the one after', () => {
    const whens = whensOf(made);
    expect(whens.filter((when) => whenFault(when) !== null)).toEqual([]);
    const beyond = whens.filter((when) => {
      const { from, until } = boundsOf(when);
      const start = boundsOf({ date: DATE, precision: 'DAY', zone: when.zone }).from!;
      return (from && before(from, start)) || (until && before(made.endsAt, until));
    });
    expect(beyond).toEqual([]);
    expect(made.appeals.every(({ filedAt }) => before(filedAt, made.endsAt))).toBe(true);
  });

  it('lets a lawyer stand at one door at a time, within the shift', () => {
    for (const shift of made.shifts) {
      const doors = made.presences.filter(({ lawyer }) => lawyer === shift.lawyer);
      expect(doors.length).toBeGreaterThan(0);
      doors.forEach(({ from, until }, at) => {
        expect(before(from, until)).toBe(true);
        expect(before(at === 0 ? shift.startsAt : doors[at - 1]!.until, from)).toBe(true);
        expect(before(until, shift.endsAt)).toBe(true);
      });
    }
  });
});

describe('the invented past day', () => {
  it('is the same for the same seed and date, and another for another', () => {
    expect(JSON.stringify(generatePastDay(2026, DATE))).toBe(JSON.stringify(day));
    expect(JSON.stringify(generatePastDay(2027, DATE))).not.toBe(JSON.stringify(day));
    expect(figuresOf(generatePastDay(2026, DATE.add({ days: 3 })))).toEqual(figuresOf(day));
  });

  it('gives every record its own UUIDv7, made no earlier than the day', () => {
    const ids = idsOf(day);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !isUuid(id) || id.charAt(14) !== '7')).toEqual([]);
    const dates = ids.map((id) => {
      const epochMs = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
      return localDateOf(Temporal.Instant.fromEpochMilliseconds(epochMs), 'Asia/Almaty').toString();
    });
    expect(sorted(new Set(dates))).toEqual(['2026-09-12', '2026-09-13']);
  });

  it('points only at records and departments that exist', () => {
    const codes = new Set(known.map(({ code }) => code));
    expect(day.departmentCodes.filter((code) => !codes.has(code))).toEqual([]);
    const own = new Set(day.departmentCodes);
    const named = [day.batches, day.claims, day.presences, day.accessRefusals].flatMap((list) =>
      list.map(({ departmentCode }) => departmentCode),
    );
    expect(named.filter((code) => code !== null && !own.has(code))).toEqual([]);
    const ids = new Set(idsOf(day));
    const pointers = [
      ...day.people.flatMap(({ eventId, batchId }) => [eventId, batchId]),
      ...day.batches.map(({ eventId }) => eventId),
      ...[day.claims, day.rightsChecks, day.assignments, day.protocols].flatMap((list) =>
        list.map(({ detentionId }) => detentionId),
      ),
      ...day.hearings.map(({ protocolId }) => protocolId),
      ...day.rulings.map(({ hearingId }) => hearingId),
      ...day.appeals.map(({ rulingId }) => rulingId),
    ];
    expect(pointers.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has departments of three cities, each in the city of its event', () => {
    const cityOf = new Map(known.map(({ code, city }) => [code, city]));
    expect(sorted(new Set(day.departmentCodes.map((code) => cityOf.get(code))))).toEqual([
      'Almaty',
      'Astana',
      'Shymkent',
    ]);
    const cityOfEvent = new Map(day.events.map(({ eventId, city }) => [eventId, city]));
    const astray = day.batches.filter(
      ({ departmentCode, eventId }) =>
        departmentCode && cityOf.get(departmentCode) !== cityOfEvent.get(eventId),
    );
    expect(astray).toEqual([]);
  });

  it('mixes who they are: languages, roles, foreigners, nameless, unsharp starts, no department', () => {
    const is = (key: 'roleAtEvent' | 'citizenshipClass' | 'familyAnswer' | 'track') =>
      sorted(new Set(day.people.map((person) => person[key])));
    expect(sorted(new Set(day.people.map(({ languages }) => languages.join())))).toEqual(
      expect.arrayContaining(['en,ru', 'kk', 'kk,ru', 'ru', 'ru,kk', 'uz', 'uz,ru']),
    );
    expect(is('roleAtEvent')).toHaveLength(6);
    expect(is('citizenshipClass')).toEqual(['CITIZEN', 'FOREIGN', 'STATELESS', 'UNKNOWN']);
    expect(is('familyAnswer')).toEqual(['CODE_WORD', 'NAME_AND_BIRTH', 'NONE']);
    expect(is('track')).toEqual(['ADMINISTRATIVE', 'CRIMINAL', 'UNKNOWN']);
    const starts = new Set(day.people.map(({ realStart }) => realStart.precision));
    expect(sorted(starts)).toEqual(['DAY', 'HOUR', 'MINUTE', 'UNKNOWN']);
    expect(day.people.filter(({ nameAsTyped }) => nameAsTyped === null)).toHaveLength(3);
    expect(sorted(new Set(day.claims.map(({ kind }) => kind)))).toEqual([
      'HOSPITAL',
      'MOVED',
      'RELEASED',
      'SEEN',
      'UNKNOWN',
    ]);
    const inBus = day.batches.filter(({ departmentCode }) => departmentCode === null);
    expect(inBus.flatMap(({ detentionIds }) => detentionIds)).toHaveLength(4);
  });

  it('CAO 50(2), 65(1), 66(1): arrests no exempt person, charges nobody under 16, caps a minor at 10 MCI', () => {
    const person = new Map(day.people.map((one) => [one.detentionId, one]));
    const age = (detentionId: string) => DATE.year - (person.get(detentionId)!.birthYear ?? 1990);
    expect(day.protocols.filter(({ detentionId }) => age(detentionId) < 16)).toEqual([]);
    const charged = new Map(day.protocols.map(({ protocolId, ...rest }) => [protocolId, rest]));
    const hearing = new Map(day.hearings.map(({ hearingId, protocolId }) => [hearingId, protocolId]));
    for (const { hearingId, penalty, arrestDays, fineMci } of day.rulings) {
      const { detentionId, article } = charged.get(hearing.get(hearingId)!)!;
      const { sex, flags } = person.get(detentionId)!;
      const years = age(detentionId);
      const exempt = years < 19 || years > (sex === 'F' ? 57 : 62) || flags.length > 0;
      expect(penalty === 'ARREST' && exempt).toBe(false);
      expect((arrestDays ?? 1) <= 15 && (arrestDays ?? 5) >= 5).toBe(true);
      if (penalty === 'FINE') expect(fineMci).toBe(years < 18 ? 10 : article === '434' ? 20 : 30);
      if (penalty === 'WARNING') expect(article).toBe('488');
    }
  });

  it('asks 400 rights checks once each, of those they apply to; no consulate for an asylum seeker', () => {
    expect(day.rightsChecks).toHaveLength(400);
    expect(new Set(day.rightsChecks.map(({ detentionId, code }) => detentionId + code)).size).toBe(400);
    const person = new Map(day.people.map((one) => [one.detentionId, one]));
    const of = (code: string) =>
      day.rightsChecks.filter((check) => check.code === code).map((check) => person.get(check.detentionId)!);
    expect(of('R-FEMALE-ESCORT').length).toBeGreaterThan(10);
    expect(of('R-FEMALE-ESCORT').filter(({ sex }) => sex !== 'F')).toEqual([]);
    expect(of('R-MINOR-PARENT').filter(({ birthYear }) => DATE.year - (birthYear ?? 0) >= 18)).toEqual([]);
    expect(of('R-CONSUL').filter(({ flags }) => flags.includes('SEEKS_ASYLUM'))).toEqual([]);
  });

  it('counts twelve refusals at a door, half of them to the end', () => {
    expect(day.accessRefusals).toHaveLength(12);
    expect(day.accessRefusals.filter(({ admitted }) => admitted)).toHaveLength(6);
    expect(day.assignments.length).toBeGreaterThan(30);
    expect(
      day.assignments.filter(({ answer, answeredAt }) => (answer === null) !== (answeredAt === null)),
    ).toEqual([]);
  });

  it('is flagged as invented and shares no family name with the story', () => {
    expect(day.demo).toBe(true);
    expect(
      day.events.filter(({ title, place }) => !/^Демо/.test(title) || !/^Вымышленн/.test(place)),
    ).toEqual([]);
    const names = day.people.map(({ nameAsTyped }) => (nameAsTyped ?? '').toLowerCase());
    expect(names.filter((name) => STORY_FAMILY_STEMS.some((stem) => name.includes(stem)))).toEqual([]);
  });
});
