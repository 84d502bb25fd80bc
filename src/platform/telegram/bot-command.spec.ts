import { botCommandOf } from './bot-command.js';

describe('what is written to a bot', () => {
  it.each([
    ['/start abcdefghijklmnop_-12', { kind: 'START', code: 'abcdefghijklmnop_-12' }],
    ['/start@our_bot abcdefghijklmnop', { kind: 'START', code: 'abcdefghijklmnop' }],
    ['/start', { kind: 'START', code: null }],
    ['/start short', { kind: 'START', code: null }],
    ["/start ' or 1=1 --", { kind: 'START', code: null }],
    [' /stop ', { kind: 'STOP' }],
    ['/stopit', { kind: 'OTHER' }],
    ['hello', { kind: 'OTHER' }],
    ['', { kind: 'OTHER' }],
  ])('reads %j', (text, command) => {
    expect(botCommandOf(text)).toEqual(command);
  });
});
