import { nameKey, witnessKeys } from './name-traces.js';

describe('names that leave a trace', () => {
  it.each([
    ['one name in two scripts', 'Шаблонов Шаблон', 'SHABLONOV Shablon', true],
    ['in another order', 'Шаблонов Шаблон', 'Шаблон Шаблонов', true],
    ['another name', 'Шаблонов Шаблон', 'Образцов Шаблон', false],
  ])('%s', (_title, a, b, same) => {
    expect(nameKey(a) === nameKey(b)).toBe(same);
  });

  it.each(['', 'Шаблонов', 'Ш. Ш.', 'сотрудник патруля такого то района города нашего'])(
    'too little or too much to be one name: %p',
    (text) => {
      expect(nameKey(text)).toBeNull();
    },
  );

  it('reads a list by lines, commas and semicolons, and passes over what holds a figure', () => {
    const list = 'Шаблонов Ш. Ш., ул. Примерная 5; Образцов О. О.\nНазвано: 2, подписали: 0\nШаблонов Ш. Ш.';
    expect(witnessKeys(list)).toEqual([nameKey('Шаблонов Ш. Ш.'), nameKey('Образцов О. О.')]);
  });
});
