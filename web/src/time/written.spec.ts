import { withDates } from './written.js';

describe('dates in a sentence of the server', () => {
  it.each([
    [
      'Права: 2026-11-29 11:22. Объяснение: 2026-11-28.',
      'ru',
      'Права: 29.11.2026, 11:22. Объяснение: 28.11.2026.',
    ],
    ['Seen: 2026-11-29 09:05.', 'en', 'Seen: 29 Nov 2026, 09:05.'],
    ['488(6)', 'kk', '488(6)'],
  ] as const)('%s', (text, language, written) => {
    expect(withDates(text, language)).toBe(written);
  });
});
