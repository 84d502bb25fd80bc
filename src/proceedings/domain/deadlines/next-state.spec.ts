import fc from 'fast-check';
import { Temporal, isRefusal } from '../../../kernel/index.js';
import { clockConcerns } from './clock-face.js';
import {
  isOpen,
  openRecord,
  stateOf,
  timeliness,
  type DeadlineRecord,
  type Terms,
} from './deadline-record.js';
import { nextState, type DeadlineEvent } from './next-state.js';
import { voidReason } from './track.js';

const instant = (text: string) => Temporal.Instant.from(text);
const DUE = instant('2026-03-29T19:00:00Z');
const BEFORE = instant('2026-03-28T10:00:00Z');
const AFTER = instant('2026-04-01T10:00:00Z');
const TERMS: Terms = {
  dueAt: DUE,
  latestArguableAt: instant('2026-04-07T19:00:00Z'),
  latestArguableReason: null,
};
const filing = (filedAt = BEFORE, receivedAt: Temporal.Instant | null = null, hasProof = true) => ({
  id: 'filing-1',
  filedAt,
  receivedAt,
  hasProof,
});
const appeal = openRecord(['FILING'], TERMS);
const custody = openRecord(['RELEASE', 'HEARING'], TERMS);

function after(record: DeadlineRecord, ...events: DeadlineEvent[]): DeadlineRecord {
  return events.reduce((current, event) => {
    const next = nextState(current, event);
    if (isRefusal(next)) throw new Error(next.code);
    return next;
  }, record);
}

const refusal = (record: DeadlineRecord, event: DeadlineEvent) => {
  const next = nextState(record, event);
  return isRefusal(next) ? next.code : 'ACCEPTED';
};

describe('a deadline follows from its facts and the time', () => {
  it.each([
    ['no facts', openRecord(['FILING'], null), BEFORE, 'NEEDS_FACTS'],
    ['before the due instant', appeal, DUE.subtract({ nanoseconds: 1 }), 'RUNNING'],
    ['at the due instant, exclusive', appeal, DUE, 'MISSED'],
    ['filed in time', after(appeal, { kind: 'FILED', filing: filing() }), AFTER, 'MET'],
    ['filed at the due instant', after(appeal, { kind: 'FILED', filing: filing(DUE) }), AFTER, 'MISSED'],
    ['void', after(appeal, { kind: 'VOIDED', reason: 'CRIMINAL_TRACK' }), BEFORE, 'VOID'],
  ] as const)('%s', (_title, record, now, state) => {
    expect(stateOf(record, now)).toBe(state);
  });

  it('stays missed after a late filing, and stops ringing', () => {
    const late = after(appeal, { kind: 'FILED', filing: filing(AFTER) });
    expect(stateOf(late, AFTER)).toBe('MISSED');
    expect(isOpen(late)).toBe(false);
    expect(isOpen(appeal)).toBe(true);
  });
});

describe('what a filing is worth (CAO arts 739(3), 832(1))', () => {
  it.each([
    ['received before', filing(BEFORE, BEFORE), TERMS, 'IN_TIME'],
    ['posted before, received after: not established', filing(BEFORE, AFTER), TERMS, 'ARGUABLE'],
    [
      'posted before, received after both readings',
      filing(BEFORE, instant('2026-04-09T10:00:00Z')),
      TERMS,
      'ARGUABLE',
    ],
    ['between the readings', filing(AFTER, AFTER), TERMS, 'ARGUABLE'],
    ['after both', filing(instant('2026-04-08T10:00:00Z')), TERMS, 'LATE'],
    [
      'after the safe one, holidays unconfirmed',
      filing(AFTER),
      { ...TERMS, latestArguableAt: null, latestArguableReason: 'HOLIDAYS_NOT_CONFIRMED' },
      'LATE_OR_ARGUABLE',
    ],
    [
      'after the only one',
      filing(AFTER),
      { ...TERMS, latestArguableAt: null, latestArguableReason: 'ONE_READING' },
      'LATE',
    ],
  ] as const)('%s', (_title, given, terms, worth) => {
    expect(timeliness(given, terms)).toBe(worth);
  });
});

describe('filing and withdrawing', () => {
  const filed = after(appeal, { kind: 'FILED', filing: filing() });
  it('a withdrawn filing reopens the deadline', () => {
    const reopened = after(filed, { kind: 'FILING_WITHDRAWN', filingId: 'filing-1' });
    expect(stateOf(reopened, BEFORE)).toBe('RUNNING');
    expect(stateOf(reopened, AFTER)).toBe('MISSED');
    expect(isOpen(reopened)).toBe(true);
  });
  it('the same filing may come again with its proof, another may not', () => {
    const proven = { ...filing(), hasProof: true };
    expect(refusal(filed, { kind: 'FILED', filing: proven })).toBe('ACCEPTED');
    expect(refusal(filed, { kind: 'FILED', filing: { ...proven, id: 'filing-2' } })).toBe('ALREADY_FILED');
  });
  it('refuses what does not fit', () => {
    expect(refusal(appeal, { kind: 'FILING_WITHDRAWN', filingId: 'filing-1' })).toBe('FILING_NOT_FOUND');
    expect(refusal(custody, { kind: 'FILED', filing: filing() })).toBe('NOT_ANSWERED_BY_FILING');
  });
  it('a recomputation judges the filing again', () => {
    const earlier = { ...TERMS, dueAt: instant('2026-03-27T19:00:00Z') };
    expect(stateOf(after(filed, { kind: 'RECOMPUTED', terms: earlier }), AFTER)).toBe('MISSED');
    expect(stateOf(after(filed, { kind: 'RECOMPUTED', terms: null }), AFTER)).toBe('NEEDS_FACTS');
  });
});

describe('clocks others must keep (CAO art. 789)', () => {
  const release = { kind: 'RELEASE', at: BEFORE } as const;
  it('stop only on a verified release or hearing', () => {
    expect(refusal(custody, { kind: 'ANSWERED', answer: release, isVerified: false })).toBe(
      'ANSWER_NOT_VERIFIED',
    );
    const released = after(custody, { kind: 'ANSWERED', answer: release, isVerified: true });
    expect(stateOf(released, AFTER)).toBe('MET');
    expect(stateOf(after(released, { kind: 'ANSWER_WITHDRAWN' }), AFTER)).toBe('MISSED');
  });
  it('a release at the due instant is too late', () => {
    const late = after(custody, { kind: 'ANSWERED', answer: { kind: 'RELEASE', at: DUE }, isVerified: true });
    expect(stateOf(late, AFTER)).toBe('MISSED');
  });
  it('three hours are not answered by a hearing', () => {
    const threeHours = openRecord(['RELEASE'], TERMS);
    const heard: DeadlineEvent = {
      kind: 'ANSWERED',
      answer: { kind: 'HEARING', at: BEFORE },
      isVerified: true,
    };
    expect(refusal(threeHours, heard)).toBe('NOT_ANSWERED_BY_THIS');
    expect(stateOf(after(custody, heard), AFTER)).toBe('MET');
  });
});

describe('closing by two people', () => {
  const proposed = after(appeal, { kind: 'CLOSING_PROPOSED', by: 'staff-1', reason: 'ruling annulled' });
  it('needs a second person and two reasons', () => {
    expect(stateOf(proposed, BEFORE)).toBe('RUNNING');
    expect(isOpen(proposed)).toBe(true);
    expect(refusal(proposed, { kind: 'CLOSING_CONFIRMED', by: 'staff-1', reason: 'seen' })).toBe(
      'SECOND_PERSON_REQUIRED',
    );
    expect(refusal(proposed, { kind: 'CLOSING_CONFIRMED', by: 'staff-2', reason: ' ' })).toBe(
      'REASON_REQUIRED',
    );
    const closed = after(proposed, { kind: 'CLOSING_CONFIRMED', by: 'staff-2', reason: 'seen' });
    expect(stateOf(closed, BEFORE)).toBe('VOID');
    expect(isOpen(closed)).toBe(false);
    const reopened = after(closed, { kind: 'REOPENED', by: 'staff-3', reason: 'mistaken' });
    expect(stateOf(reopened, BEFORE)).toBe('RUNNING');
  });
  it('refuses a confirmation of nothing, and closing what a filing has answered', () => {
    expect(refusal(appeal, { kind: 'CLOSING_CONFIRMED', by: 'staff-2', reason: 'x' })).toBe(
      'CLOSING_NOT_PROPOSED',
    );
    expect(refusal(appeal, { kind: 'REOPENED', by: 'staff-2', reason: 'x' })).toBe('NOT_CLOSED');
    const filed = after(appeal, { kind: 'FILED', filing: filing() });
    expect(refusal(filed, { kind: 'CLOSING_PROPOSED', by: 'staff-1', reason: 'x' })).toBe(
      'DEADLINE_ANSWERED',
    );
  });
  it('is never done by any run of one person’s events (property)', () => {
    const event = fc.constantFrom<DeadlineEvent>(
      { kind: 'CLOSING_PROPOSED', by: 'staff-1', reason: 'x' },
      { kind: 'CLOSING_CONFIRMED', by: 'staff-1', reason: 'x' },
      { kind: 'REOPENED', by: 'staff-1', reason: 'x' },
      { kind: 'FILED', filing: filing() },
      { kind: 'FILING_WITHDRAWN', filingId: 'filing-1' },
      { kind: 'RECOMPUTED', terms: TERMS },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const end = events.reduce<DeadlineRecord>((record, step) => {
          const next = nextState(record, step);
          return isRefusal(next) ? record : next;
        }, appeal);
        expect(stateOf(end, BEFORE)).toBe(end.filing ? 'MET' : 'RUNNING');
      }),
    );
  });
});

describe('criminal track', () => {
  it('voids the administrative clocks, and lifting it lets them run again', () => {
    expect(voidReason('CRIMINAL')).toBe('CRIMINAL_TRACK');
    expect(voidReason('UNKNOWN')).toBeNull();
    const lifted = after(appeal, { kind: 'VOIDED', reason: 'CRIMINAL_TRACK' }, { kind: 'VOID_LIFTED' });
    expect(stateOf(lifted, BEFORE)).toBe('RUNNING');
  });
});

describe('a clock is never shown as fine without ground and record (CAO art. 788(1))', () => {
  it.each([
    [{ hasGround: true, hasRecord: true }, 'EXACT', []],
    [{ hasGround: false, hasRecord: true }, 'EXACT', ['GROUND_MISSING']],
    [{ hasGround: null, hasRecord: true }, 'EXACT', ['GROUND_NOT_KNOWN']],
    [{ hasGround: true, hasRecord: false }, 'EXACT', ['RECORD_MISSING']],
    [{ hasGround: true, hasRecord: null }, 'EXACT', ['RECORD_NOT_KNOWN']],
    [{ hasGround: true, hasRecord: true }, 'LATEST', ['START_UNCERTAIN']],
    [null, 'EXACT', []],
  ] as const)('%j, start %s: %j', (basis, bound, concerns) => {
    expect(clockConcerns('RUNNING', bound, basis)).toEqual(concerns);
  });
  it('nor while facts are missing or it is too late', () => {
    expect(clockConcerns('NEEDS_FACTS', null, null)).toEqual(['NEEDS_FACTS']);
    expect(clockConcerns('MISSED', 'EXACT', null)).toEqual(['MISSED']);
  });
});
