/** What hands, ears and keyboards do to a name. */

const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшыэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const TWINS = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', к: 'k', і: 'i' };
const DIGITS = { о: '0', б: '6', з: '3', ч: '4', l: '1', o: '0' };

function neighbour(letter, chance) {
  const row = ROWS.find((keys) => keys.includes(letter));
  if (!row) return chance.of(/[a-z]/.test(letter) ? LATIN : CYRILLIC);
  const at = row.indexOf(letter);
  return row[at === 0 ? 1 : at === row.length - 1 ? at - 1 : at + chance.of([-1, 1])];
}

/** One slip inside a word of four letters or more: left out, doubled by another, replaced, swapped. */
export function slip(word, chance) {
  if (word.length < 4) return word;
  const at = 1 + chance.below(word.length - 1);
  const letter = word[at].toLowerCase();
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const kind = chance.among([
    ['drop', 3],
    ['add', 2],
    ['replace', 4],
    ['swap', 2],
  ]);
  if (kind === 'drop') return before + after;
  if (kind === 'add') return before + word[at] + neighbour(letter, chance) + after;
  if (kind === 'replace') return before + neighbour(letter, chance) + after;
  return after === '' ? before + after : before + after[0] + word[at] + after.slice(1);
}

/** Letters of the other alphabet, or digits, that look the same. */
export function lookAlike(word, chance) {
  const letters = Array.from(word);
  let left = 1 + chance.below(3);
  for (const at of chance.shuffled(letters.keys())) {
    const letter = letters[at];
    const twin = chance.is(0.25) ? DIGITS[letter] : TWINS[letter];
    if (!twin || left === 0) continue;
    letters[at] = twin;
    left -= 1;
  }
  return letters.join('');
}
