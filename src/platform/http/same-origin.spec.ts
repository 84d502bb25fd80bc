import { comesFromElsewhere } from './same-origin.js';

describe('a form from elsewhere', () => {
  const host = 'door.example:3001';
  it.each([
    ['our own Origin', false, { origin: 'https://door.example:3001' }],
    [
      'our own Origin, said twice',
      false,
      { origin: 'http://door.example:3001', 'sec-fetch-site': 'same-origin' },
    ],
    ['Origin null under no-referrer', false, { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['an old browser that says nothing', false, {}],
    ['another host', true, { origin: 'https://elsewhere.example' }],
    ['another port', true, { origin: 'https://door.example' }],
    ['a sandboxed frame', true, { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a sister site', true, { 'sec-fetch-site': 'same-site' }],
    ['no URL', true, { origin: 'nonsense' }],
  ])('%s: %s', (_case, expected, headers) => {
    expect(comesFromElsewhere({ host, ...headers })).toBe(expected);
  });
});
