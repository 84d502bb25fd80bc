import { mailFaultOf, secondsToNextTry, serverIsAway } from './next-try.js';

const away = { code: 'ECONNECTION', response: null };
const unknownAddress = { code: 'EENVELOPE', response: 550 };
const greylisted = { code: 'EENVELOPE', response: 450 };

describe('when an e-mail is tried again', () => {
  it.each([
    ['the first failure waits 20 s', 1, away, 20],
    ['each failure waits twice as long', 2, away, 40],
    ['an hour at most', 30, away, 3600],
    ['a server that is away for two days is given up', 60, away, null],
    ['an address refused is tried again: mail servers are wrong at times', 2, unknownAddress, 40],
    ['an address refused three times is given up', 3, unknownAddress, null],
    ['a grey list is not a refusal', 3, greylisted, 80],
  ])('%s', (_title, attempts, fault, seconds) => {
    expect(secondsToNextTry(attempts, fault)).toBe(seconds);
  });

  it.each([
    ['a closed port', away, true],
    ['a rejected sign-in', { code: 'EAUTH', response: 535 }, true],
    ['one address refused', unknownAddress, false],
  ])('knows whether the server is away: %s', (_title, fault, expected) => {
    expect(serverIsAway(fault)).toBe(expected);
  });

  it('keeps the code of a fault and never its words', () => {
    const error = Object.assign(new Error('550 <somebody@example.org> unknown'), {
      code: 'EENVELOPE',
      responseCode: 550,
    });
    expect(mailFaultOf(error)).toEqual(unknownAddress);
    expect(mailFaultOf('odd')).toEqual({ code: 'UNKNOWN', response: null });
  });
});
