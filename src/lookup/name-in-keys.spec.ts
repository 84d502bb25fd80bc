import { nameInKeys } from './name-in-keys.js';

const sorted = (fullName: string) => {
  const { names, fathers, hasInitial } = nameInKeys(fullName);
  return { names: [...names].sort(), fathers, hasInitial };
};

describe('a name at the door', () => {
  it.each([
    ['Аңызбаева Гүлнар Мұратқызы', 'Anyzbaeva Gülnar Muratqyzy'],
    ['Небылицын Виктор Ильич', 'Виктор Ильич НЕБЫЛИЦЫН'],
    ['Ертегиев Асқар Ерланұлы', 'Аскар Ерлан улы Ертегиев'],
    ['Ертегиев Асқар Ерланұлы', 'Askar Yerlanovich Yertegiyev'],
  ])('%s is %s', (stored, asked) => {
    expect(sorted(asked)).toEqual(sorted(stored));
    expect(sorted(stored).fathers).toHaveLength(1);
  });

  it('sees an initial', () => expect(nameInKeys('Сказкин П.С.').hasInitial).toBe(true));
});
