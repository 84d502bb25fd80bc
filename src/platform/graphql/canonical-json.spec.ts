import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('does not depend on the order of keys (property)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      }),
    );
  });

  it.each([
    ['absent and null are one', { a: 1, b: null }, { a: 1 }],
    ['dates are instants', { at: new Date('2026-03-19T10:00:00Z') }, { at: '2026-03-19T10:00:00.000Z' }],
  ])('%s', (_title, left, right) => {
    expect(canonicalJson(left)).toBe(canonicalJson(right));
  });

  it('tells different values apart', () => {
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
