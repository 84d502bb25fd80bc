import { isPressed, keysText } from './acts.js';

const press = (key: string, code: string, more: object = {}) => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
});

describe('keys', () => {
  it.each([
    ['mod+k', press('k', 'KeyK', { ctrlKey: true }), true],
    ['mod+k', press('л', 'KeyK', { ctrlKey: true }), true],
    ['mod+k', press('k', 'KeyK', { metaKey: true }), true],
    ['mod+k', press('k', 'KeyK'), false],
    ['a', press('ф', 'KeyA'), true],
    ['a', press('Ф', 'KeyA', { shiftKey: true }), false],
    ['a', press('a', 'KeyA', { ctrlKey: true }), false],
    ['a', press('a', 'KeyA', { altKey: true }), false],
    ['1', press('!', 'Digit1'), true],
    ['?', press('?', 'Slash', { shiftKey: true }), true],
    ['?', press('?', 'Digit7', { shiftKey: true }), true],
    ['Escape', press('Escape', 'Escape'), true],
  ])('%s in every layout', (keys, event, pressed) => {
    expect(isPressed(keys, event)).toBe(pressed);
  });

  it('are written as they stand on the keyboard', () => {
    expect(['mod+k', '?', 'a', 'Escape'].map(keysText)).toEqual(['Ctrl K', '?', 'A', 'Escape']);
  });
});
