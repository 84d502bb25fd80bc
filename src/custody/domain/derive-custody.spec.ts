import fc from 'fast-check';
import { Temporal } from '../../kernel/index.js';
import { isFirstHand, type ClaimKind, type CustodyClaim } from './custody-claim.js';
import { deriveCustody } from './derive-custody.js';

const at = (minute: number) => Temporal.Instant.from('2026-03-19T15:00Z').add({ minutes: minute });
let count = 0;
const claim = (kind: ClaimKind, minute: number, more: Partial<CustodyClaim> = {}): CustodyClaim => ({
  id: `claim-${++count}`,
  kind,
  departmentId: 'almaly',
  effectiveAt: at(minute),
  recordedAt: at(minute),
  verified: true,
  clockSuspect: false,
  ...more,
});

describe('where a person is, from claims', () => {
  it.each([
    ['seen', [claim('SEEN', 0)], 'HELD', 'almaly'],
    [
      'moved later',
      [claim('SEEN', 0), claim('MOVED', 30, { departmentId: 'bostandyk' })],
      'HELD',
      'bostandyk',
    ],
    [
      'recorded late, about an earlier time',
      [claim('MOVED', 30, { departmentId: 'bostandyk' }), claim('SEEN', 0, { recordedAt: at(60) })],
      'HELD',
      'bostandyk',
    ],
    [
      'released somewhere',
      [claim('SEEN', 0), claim('RELEASED', 90, { departmentId: null })],
      'RELEASED',
      'almaly',
    ],
    [
      'in hospital, no department',
      [claim('SEEN', 0), claim('HOSPITAL', 20, { departmentId: null })],
      'HOSPITAL',
      null,
    ],
    ['held on the street, no department', [claim('SEEN', 0, { departmentId: null })], 'HELD', null],
    [
      'lost from sight',
      [claim('SEEN', 0), claim('UNKNOWN', 40, { departmentId: null })],
      'UNKNOWN',
      'almaly',
    ],
  ] as const)('%s', (_title, claims, status, departmentId) => {
    expect(deriveCustody(claims)).toMatchObject({ status, departmentId });
  });

  it('an unverified sighting never changes a verified status (product rule)', () => {
    const state = deriveCustody([claim('SEEN', 0), claim('RELEASED', 50, { verified: false })]);
    expect(state).toMatchObject({ status: 'HELD', verified: true, lastConfirmedAt: at(0) });
  });

  it('an unverified sighting is all there is, and says so', () => {
    expect(deriveCustody([claim('SEEN', 0, { verified: false })])).toMatchObject({
      status: 'HELD',
      verified: false,
    });
  });

  it('a phone days ahead does not pin its claim on top for ever', () => {
    const ahead = claim('SEEN', 60 * 24 * 3, { recordedAt: at(5), clockSuspect: true });
    expect(deriveCustody([ahead, claim('RELEASED', 40)])?.status).toBe('RELEASED');
  });

  it('does not depend on the order in which claims arrive (property)', () => {
    const any = fc.record({
      kind: fc.constantFrom<ClaimKind>('SEEN', 'MOVED', 'RELEASED', 'HOSPITAL', 'UNKNOWN'),
      minute: fc.integer({ min: 0, max: 500 }),
      verified: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { minLength: 1, selector: (c) => c.minute }), (given) => {
        const claims = given.map((c) => claim(c.kind, c.minute, { verified: c.verified }));
        expect(deriveCustody([...claims].reverse())).toEqual(deriveCustody(claims));
      }),
    );
  });

  it.each([
    ['LAWYER_SAW', true],
    ['DOCUMENT', true],
    ['RELATIVE_TOLD', false],
    ['HOTLINE', false],
  ] as const)('%s is first-hand: %s', (source, expected) => expect(isFirstHand(source)).toBe(expected));
});
