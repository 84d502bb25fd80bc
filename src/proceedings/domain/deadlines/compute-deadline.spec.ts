import fc from 'fast-check';
import { BusinessCalendar, Temporal, type When } from '../../../kernel/index.js';
import { KZ_CAO, kzHolidayRows } from '../rule-packs/kz-cao/index.js';
import { findRule } from '../rule-pack.js';
import { describeAssumption } from './assumption.js';
import { versionOn } from './rule.js';
import { computeDeadline } from './compute-deadline.js';
import { type Arithmetic } from './explain.js';
import { DEFAULT_DEADLINE_SETTINGS, type ComputedDeadline, type DeadlineFacts } from './facts.js';

const ZONE = 'Asia/Almaty';
const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const minute = (text: string): When => ({ at: instant(text), precision: 'MINUTE', zone: ZONE });
const onDay = (text: string): When => ({ date: day(text), precision: 'DAY', zone: ZONE });
const around = (text: string): When => ({ at: instant(text), precision: 'HOUR', zone: ZONE });
const UNKNOWN: When = { precision: 'UNKNOWN', zone: ZONE };

const ruleOf = (code: string) => {
  const rule = findRule(KZ_CAO, code);
  if (!rule) throw new Error(`no rule ${code}`);
  return rule;
};

/** The same table with every day called confirmed: what the calendar says once the Government's orders are entered. */
const confirmedCalendar = new BusinessCalendar(
  kzHolidayRows().map((row) => ({ ...row, confirmed: true })),
  day('2027-12-31'),
);

const run = (code: string, facts: Partial<DeadlineFacts>, calendar = KZ_CAO.calendar()) =>
  computeDeadline(ruleOf(code), { trigger: null, zone: ZONE, ...facts }, calendar, DEFAULT_DEADLINE_SETTINGS);

function computed(code: string, facts: Partial<DeadlineFacts>, calendar?: BusinessCalendar) {
  const outcome = run(code, facts, calendar);
  if (outcome.kind !== 'COMPUTED') throw new Error(`needs ${outcome.missing.join()}`);
  return outcome;
}

const codes = (deadline: ComputedDeadline) => deadline.assumptions.map(({ code }) => code);

describe('CAO art. 832(1) with 739(2)-(5): ten sutki from service', () => {
  it.each([
    ['2022-01-04', '2022-01-14', '2022-01-19'],
    ['2024-12-10', '2024-12-20', '2024-12-25'],
    ['2025-03-19', '2025-03-29', '2025-04-07'],
    ['2026-03-19', '2026-03-29', '2026-04-07'],
    ['2026-12-30', '2027-01-09', '2027-01-18'],
  ])('served %s: safe last day %s, latest arguable %s', (served, safe, arguable) => {
    const deadline = computed('KZ-APPEAL-10D', { trigger: onDay(served) }, confirmedCalendar);
    expect(deadline.lastDay?.toString()).toBe(safe);
    expect(deadline.dueAt.toZonedDateTimeISO(ZONE).toPlainDateTime().toString()).toBe(
      `${day(safe).add({ days: 1 }).toString()}T00:00:00`,
    );
    expect(
      deadline.latestArguableAt
        ?.subtract({ seconds: 1 })
        .toZonedDateTimeISO(ZONE)
        .toPlainDateTime()
        .toString(),
    ).toBe(`${arguable}T23:59:59`);
    expect(deadline.latestArguableReason).toBeNull();
  });

  it('art. 739 before Law 300-VI: served 2019-06-10, one reading only', () => {
    const deadline = computed('KZ-APPEAL-10D', { trigger: onDay('2019-06-10') });
    expect(deadline.lastDay?.toString()).toBe('2019-06-20');
    expect(deadline.latestArguableAt).toBeNull();
    expect(deadline.latestArguableReason).toBe('WORKING_DAYS_NOT_YET_LAW');
    expect(codes(deadline)).not.toContain('SUTKI_TWO_READINGS');
  });

  it.each([
    ['2022-01-04', null],
    ['2025-03-19', null],
    ['2025-12-20', 'HOLIDAYS_NOT_CONFIRMED'],
    ['2026-03-19', 'HOLIDAYS_NOT_CONFIRMED'],
  ])('art. 739(3): served %s, the later reading is withheld while days are unconfirmed', (served, reason) => {
    const deadline = computed('KZ-APPEAL-10D', { trigger: onDay(served) });
    expect(deadline.latestArguableReason).toBe(reason);
    expect(deadline.latestArguableAt === null).toBe(reason !== null);
    expect(codes(deadline)).toContain('SUTKI_TWO_READINGS');
  });

  it('acts by the last closing of the office, marked as the organisation default', () => {
    const deadline = computed('KZ-APPEAL-10D', { trigger: onDay('2026-03-19') });
    expect(deadline.actBy.toString()).toBe('2026-03-27T13:30:00Z');
    expect(deadline.assumptions).toContainEqual({
      code: 'OFFICE_HOURS_ORGANISATION_DEFAULT',
      params: { closesAt: '18:30' },
    });
    expect(codes(deadline)).toContain('OFFICE_DAYS_NOT_CONFIRMED');
    expect(codes(computed('KZ-APPEAL-10D', { trigger: onDay('2025-03-17') }))).not.toContain(
      'OFFICE_DAYS_NOT_CONFIRMED',
    );
  });

  it('never relies on a weekend the Government made a working day', () => {
    // Last day Saturday 4 May 2024, worked instead of the 8th.
    const deadline = computed('KZ-APPEAL-10D', { trigger: onDay('2024-04-24') });
    expect(deadline.lastDay?.toString()).toBe('2024-05-04');
    expect(deadline.actBy.toZonedDateTimeISO(ZONE).toPlainDate().toString()).toBe('2024-05-03');
  });

  it('art. 739(2): a time of day does not matter, the day at the court does', () => {
    const late = computed('KZ-APPEAL-10D', { trigger: minute('2026-03-19T18:59:00Z') });
    const next = computed('KZ-APPEAL-10D', { trigger: minute('2026-03-19T19:00:00Z') });
    expect(late.lastDay?.toString()).toBe('2026-03-29');
    expect(next.lastDay?.toString()).toBe('2026-03-30');
    expect(late.startBound).toBe('EXACT');
  });
});

describe('CAO art. 832(1): the provisional clock before service is recorded', () => {
  const announced = minute('2026-03-19T17:00:00Z');
  it('runs from the announcement and says so', () => {
    const deadline = computed('KZ-APPEAL-10D', { fallback: announced });
    expect(deadline.isProvisional).toBe(true);
    expect(deadline.lastDay?.toString()).toBe('2026-03-29');
    expect(codes(deadline)).toContain('SERVICE_NOT_RECORDED');
  });
  it('is replaced once service is recorded', () => {
    const deadline = computed('KZ-APPEAL-10D', { fallback: announced, trigger: onDay('2026-03-21') });
    expect(deadline.isProvisional).toBe(false);
    expect(deadline.lastDay?.toString()).toBe('2026-03-31');
    expect(codes(deadline)).not.toContain('SERVICE_NOT_RECORDED');
  });
  it('stays on the announcement when the day of service is not known', () => {
    expect(codes(computed('KZ-APPEAL-10D', { fallback: announced, trigger: UNKNOWN }))).toContain(
      'SERVICE_TIME_UNKNOWN',
    );
  });
  it('uses the detention as the earliest bound of a ruling nobody has timed', () => {
    const deadline = computed('KZ-APPEAL-10D', { earliestPossibleStart: instant('2026-03-18T10:00:00Z') });
    expect(deadline.lastDay?.toString()).toBe('2026-03-28');
    expect(codes(deadline)).toContain('START_EARLIEST_BOUND');
  });
  it('a copy surely held before the stated day of service: the earlier day counts', () => {
    const facts = { trigger: onDay('2026-03-25'), latestPossibleStart: instant('2026-03-20T10:00:00Z') };
    const deadline = computed('KZ-APPEAL-10D', facts);
    expect(deadline.lastDay?.toString()).toBe('2026-03-30');
    expect(codes(deadline)).toContain('SEEN_BEFORE_STATED_START');
  });
  it('needs facts where nothing bounds it from below', () => {
    expect(run('KZ-APPEAL-10D', { latestPossibleStart: instant('2026-03-19T10:00:00Z') })).toMatchObject({
      kind: 'NEEDS_FACTS',
      missing: ['RULING_SERVED', 'RULING_ANNOUNCED'],
    });
  });
});

describe('CAO art. 789: custody clocks', () => {
  it('789(1): three hours across the change of clocks in Almaty on 1 March 2024', () => {
    const deadline = computed('KZ-DET-3H', { trigger: minute('2024-02-29T22:30+06:00') });
    expect(deadline.dueAt.equals(instant('2024-03-01T00:30+05:00'))).toBe(true);
    expect(deadline.actBy.equals(deadline.dueAt)).toBe(true);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.steps.map((step) => step.text.en).join(' ')).toContain('00:30 (UTC+5)');
  });

  it.each([
    ['KZ-DET-3H', '2026-03-19T16:10:00Z'],
    ['KZ-DET-24H', '2026-03-20T13:10:00Z'],
  ])('%s counts from the minute', (code, due) => {
    const deadline = computed(code, { trigger: minute('2026-03-19T13:10:00Z') });
    expect(deadline.dueAt.toString()).toBe(due);
    expect(deadline).toMatchObject({ obligedParty: 'POLICE', verify: true, confidence: 'HIGH' });
    expect(deadline.latestArguableReason).toBe('ONE_READING');
  });

  it('an unknown start: at the latest seen at 18:00, so at the latest 21:00', () => {
    const deadline = computed('KZ-DET-3H', {
      trigger: UNKNOWN,
      latestPossibleStart: instant('2026-03-19T18:00+05:00'),
    });
    expect(deadline.dueAt.equals(instant('2026-03-19T21:00+05:00'))).toBe(true);
    expect(deadline.startBound).toBe('LATEST');
    expect(deadline.steps.at(-1)?.text.en).toContain('Ends, at the latest: 19\u00a0Mar\u00a02026, 21:00');
    expect(deadline.latestArguableReason).toBe('START_IS_THE_LATEST_POSSIBLE');
    const bound = deadline.assumptions.find(({ code }) => code === 'START_LATEST_BOUND');
    expect(bound && describeAssumption(bound).en).toContain('19\u00a0Mar\u00a02026, 18:00 (UTC+5)');
  });

  it('a start known to the hour is read early (art. 10) and the other end is the arguable one', () => {
    const deadline = computed('KZ-DET-3H', { trigger: around('2026-03-19T13:10:00Z') });
    expect(deadline.dueAt.toString()).toBe('2026-03-19T16:00:00Z');
    expect(deadline.latestArguableAt?.toString()).toBe('2026-03-19T17:00:00Z');
    expect(codes(deadline)).toContain('START_EARLIEST_BOUND');
  });

  it('a start known to the day gives only the latest bound, cut short by a sighting', () => {
    const facts = { trigger: onDay('2026-03-19') };
    expect(computed('KZ-DET-3H', facts).dueAt.toString()).toBe('2026-03-19T22:00:00Z');
    const seen = { ...facts, latestPossibleStart: instant('2026-03-19T08:00:00Z') };
    expect(computed('KZ-DET-3H', seen).dueAt.toString()).toBe('2026-03-19T11:00:00Z');
  });

  it('a sighting before the stated start beats it', () => {
    const deadline = computed('KZ-DET-3H', {
      trigger: minute('2026-03-19T15:00:00Z'),
      latestPossibleStart: instant('2026-03-19T14:30:00Z'),
    });
    expect(deadline.dueAt.toString()).toBe('2026-03-19T17:30:00Z');
    expect(codes(deadline)).toContain('SEEN_BEFORE_STATED_START');
  });

  it('needs facts where nothing bounds the start', () => {
    expect(run('KZ-DET-3H', { trigger: UNKNOWN })).toMatchObject({
      kind: 'NEEDS_FACTS',
      missing: ['LIBERTY_RESTRICTED'],
    });
  });
});

describe('organisation default beside CAO art. 884(3): file now', () => {
  it('is six hours from the announcement and never called law', () => {
    const deadline = computed('ORG-ARREST-APPEAL-NOW', { trigger: minute('2026-03-19T17:00:00Z') });
    expect(deadline.dueAt.toString()).toBe('2026-03-19T23:00:00Z');
    expect(deadline.obligedParty).toBe('DEFENCE');
    expect(codes(deadline)).toContain('LIMIT_SET_BY_ORGANISATION');
  });
  it('runs from the moment the ruling was surely there, if nobody timed it', () => {
    const deadline = computed('ORG-ARREST-APPEAL-NOW', {
      trigger: UNKNOWN,
      latestPossibleStart: instant('2026-03-19T17:00:00Z'),
    });
    expect(deadline.startBound).toBe('LATEST');
  });
});

describe('which law governs', () => {
  it('refuses nothing silently: an event before the pack stands as NEEDS_FACTS', () => {
    expect(run('KZ-APPEAL-10D', { trigger: onDay('2016-05-21') })).toMatchObject({
      missing: ['LAW_VERSION_FOR_THE_DATE'],
    });
    expect(run('KZ-DET-3H', { trigger: minute('2014-12-31T12:00:00Z') }).kind).toBe('NEEDS_FACTS');
  });
  it.each([
    ['2026-06-20', false],
    ['2026-06-21', true],
    ['2026-07-01', true],
  ])('art. 739 after the new Constitution: served %s', (served, marked) => {
    const deadline = computed('KZ-APPEAL-10D', { trigger: onDay(served) });
    expect(codes(deadline).includes('LAW_AFTER_2026_07_01_NOT_VERIFIED')).toBe(marked);
  });
  it('lowers the confidence of unchecked law', () => {
    const after = computed('KZ-DET-3H', { trigger: minute('2026-07-02T10:00:00Z') });
    expect(after).toMatchObject({ confidence: 'MEDIUM', verify: true });
  });
  it('says when an event lies near a roughly known change of the law', () => {
    expect(codes(computed('KZ-APPEAL-10D', { trigger: onDay('2019-12-20') }))).toContain(
      'RULE_DATE_APPROXIMATE',
    );
    expect(codes(computed('KZ-APPEAL-10D', { trigger: onDay('2020-03-20') }))).not.toContain(
      'RULE_DATE_APPROXIMATE',
    );
  });
  it('takes the pack zone where the court has none, and refuses a zone that does not exist', () => {
    expect(codes(computed('KZ-APPEAL-10D', { trigger: onDay('2026-03-19'), zone: null }))).toContain(
      'ZONE_DEFAULT_USED',
    );
    expect(run('KZ-APPEAL-10D', { trigger: onDay('2026-03-19'), zone: 'Asia/Nowhere' })).toMatchObject({
      missing: ['ZONE'],
    });
  });
});

/** Does one step's arithmetic over again, by other means than the engine's. */
function redo({ operation, from, amount, to, zone }: Arithmetic, calendar: BusinessCalendar): string {
  const working = (start: Temporal.PlainDate): Temporal.PlainDate => {
    let date = start;
    for (let left = amount; left > 0; date = date.add({ days: 1 })) {
      if (calendar.isWorkingDay(date.add({ days: 1 }))) left -= 1;
    }
    return date;
  };
  const sameNumber = (start: Temporal.PlainDate, months: number): string => {
    const month = start.with({ day: 1 }).add({ months });
    return month.with({ day: Math.min(start.day, month.daysInMonth) }).toString();
  };
  const rolled = (start: Temporal.PlainDate): string => {
    let date = start;
    while (!calendar.isWorkingDay(date)) date = date.add({ days: 1 });
    return date.toString();
  };
  switch (operation) {
    case 'HOURS':
      return Temporal.Instant.fromEpochMilliseconds(
        instant(from).epochMilliseconds + amount * 3_600_000,
      ).toString();
    case 'MINUTES':
      return Temporal.Instant.fromEpochMilliseconds(
        instant(from).epochMilliseconds + amount * 60_000,
      ).toString();
    case 'MONTHS':
    case 'YEARS':
      return sameNumber(day(from), operation === 'YEARS' ? amount * 12 : amount);
    case 'ROLL_OVER':
      return rolled(day(from));
    case 'CALENDAR_DAYS':
      return day(from).add({ days: amount }).toString();
    case 'WORKING_DAYS':
      return working(day(from)).toString();
    case 'END_OF_DAY':
      return Temporal.ZonedDateTime.from(`${day(from).add({ days: 1 }).toString()}T00:00[${zone}]`)
        .toInstant()
        .toString();
    case 'OFFICE_CLOSING':
      return instant(to).toZonedDateTimeISO(zone).toPlainDate().toString() === from ? to : 'another day';
  }
}

describe('properties of the engine', () => {
  const epoch = fc.integer({ min: Date.parse('2020-06-06'), max: Date.parse('2027-11-01') });
  // every rule whose text is in force throughout the years drawn, and that sets a term
  const code = fc.constantFrom(
    ...KZ_CAO.deadlines
      .filter(({ versions }) => versions.some((version) => version.unit !== 'NO_TERM'))
      .filter((rule) => versionOn(rule, day('2020-06-06')))
      .map((rule) => rule.code),
  );
  const precision = fc.constantFrom('MINUTE', 'HOUR', 'DAY') as fc.Arbitrary<When['precision']>;
  const at = (ms: number, sharpness: When['precision']): When => ({
    at: Temporal.Instant.fromEpochMilliseconds(ms),
    precision: sharpness,
    zone: ZONE,
  });

  it('is monotonic in the trigger', () => {
    fc.assert(
      fc.property(epoch, fc.nat(20 * 86_400_000), code, precision, (ms, gap, rule, sharpness) => {
        const first = computed(rule, { trigger: at(ms, sharpness) }, confirmedCalendar);
        const second = computed(rule, { trigger: at(ms + gap, sharpness) }, confirmedCalendar);
        expect(Temporal.Instant.compare(first.dueAt, second.dueAt)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(first.actBy, second.actBy)).toBeLessThanOrEqual(0);
        if (first.latestArguableAt && second.latestArguableAt) {
          expect(
            Temporal.Instant.compare(first.latestArguableAt, second.latestArguableAt),
          ).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('computes the same again', () => {
    fc.assert(
      fc.property(epoch, code, precision, (ms, rule, sharpness) => {
        const facts = { trigger: at(ms, sharpness) };
        expect(JSON.stringify(computed(rule, facts))).toBe(JSON.stringify(computed(rule, facts)));
      }),
    );
  });

  const isMinutes = ({ operation }: Arithmetic) => operation === 'MINUTES';
  it('explains itself: every step re-derives, and the last ones are the instants given', () => {
    fc.assert(
      fc.property(epoch, code, precision, (ms, rule, sharpness) => {
        const deadline = computed(rule, { trigger: at(ms, sharpness) }, confirmedCalendar);
        const sums = deadline.steps.flatMap((step) => (step.arithmetic ? [step.arithmetic] : []));
        for (const sum of sums) expect(redo(sum, confirmedCalendar)).toBe(sum.to);
        const result = (operation: Arithmetic['operation']) =>
          sums.find((sum) => sum.operation === operation)?.to;
        const sum = deadline.lastDay ? 'END_OF_DAY' : sums.some(isMinutes) ? 'MINUTES' : 'HOURS';
        expect(result(sum)).toBe(deadline.dueAt.toString());
        expect(result('CALENDAR_DAYS') ?? result('MONTHS') ?? result('YEARS')).toBe(
          deadline.lastDay?.toString(),
        );
        expect(result('OFFICE_CLOSING') ?? deadline.dueAt.toString()).toBe(deadline.actBy.toString());
      }),
    );
  });

  it('never lets the safe date come after the arguable one, nor the act after the due instant', () => {
    fc.assert(
      fc.property(epoch, code, precision, (ms, rule, sharpness) => {
        const deadline = computed(rule, { trigger: at(ms, sharpness) }, confirmedCalendar);
        expect(Temporal.Instant.compare(deadline.actBy, deadline.dueAt)).toBeLessThanOrEqual(0);
        const arguable = deadline.latestArguableAt ?? deadline.dueAt;
        expect(Temporal.Instant.compare(deadline.dueAt, arguable)).toBeLessThanOrEqual(0);
        expect(deadline.latestArguableAt === null).toBe(deadline.latestArguableReason !== null);
      }),
    );
  });

  it('speaks three languages, prints no next day and leaves no hole', () => {
    const deadline = computed('KZ-APPEAL-10D', { fallback: minute('2026-03-19T17:00:00Z') });
    for (const text of [
      ...deadline.steps.map((s) => s.text),
      ...deadline.assumptions.map(describeAssumption),
    ]) {
      for (const sentence of [text.en, text.ru, text.kk]) {
        expect(sentence.length).toBeGreaterThan(10);
        expect(sentence).not.toMatch(/[{}]|undefined|30\.03\.2026|30\u00a0Mar/);
      }
    }
  });
});
