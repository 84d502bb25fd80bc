import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SealBroken, seal, unseal } from './sealing.js';

const place = { table: 'person', column: 'sealed_name', rowId: '0199aaaa-0000-7000-8000-000000000001' };

describe('sealing (AES-256-GCM, bound to its place)', () => {
  const key = randomBytes(32);

  it('opens where it was sealed, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = Buffer.from(text, 'utf8');
        expect(unseal(key, seal(key, plain, place, 1), place).equals(plain)).toBe(true);
      }),
    );
  });

  it.each([
    ['another row', { ...place, rowId: '0199aaaa-0000-7000-8000-000000000002' }],
    ['another column', { ...place, column: 'sealed_contact' }],
    ['another table', { ...place, table: 'contact' }],
  ])('does not open in %s', (_title, elsewhere) => {
    expect(() => unseal(key, seal(key, Buffer.from('x'), place, 1), elsewhere)).toThrow(SealBroken);
  });

  it('does not open when any byte was changed', () => {
    const sealed = seal(key, Buffer.from('some words'), place, 1);
    for (let i = 0; i < sealed.length; i++) {
      const altered = Buffer.from(sealed);
      altered[i]! ^= 1;
      expect(() => unseal(key, altered, place)).toThrow(SealBroken);
    }
  });
});
