import { isOlderEdition } from './rules-edition.js';

describe('editions of the name rules', () => {
  it.each([
    ['2026-11.2', '2026-11.3', true],
    ['2026-11.9', '2026-11.10', true],
    ['2026-9.9', '2026-11.1', true],
    ['2025-12.4', '2026-1.1', true],
    ['2026-11.2', '2026-11.2', false],
    ['2026-11.10', '2026-11.9', false],
    ['2027-1.1', '2026-12.9', false],
  ])('%s is older than %s: %s', (one, other, isOlder) => expect(isOlderEdition(one, other)).toBe(isOlder));
});
