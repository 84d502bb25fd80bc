import { isNotKnown, numberText } from './number.js';

describe('figures', () => {
  it.each([
    [0, 'ru', '0'],
    [999, 'kk', '999'],
    [1785, 'ru', '1\u00a0785'],
    [1234567, 'en', '1,234,567'],
  ] as const)('%d in %s', (value, language, text) => {
    expect(numberText(value, language)).toBe(text);
  });

  it.each([
    ['UNKNOWN', true],
    ['RELEASED_TIME_UNKNOWN', true],
    ['FEMALE', false],
    ['UNKNOWN_PLACE', false],
  ])('%s is what nobody recorded: %s', (key, notKnown) => {
    expect(isNotKnown(key)).toBe(notKnown);
  });
});
