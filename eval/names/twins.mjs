/** Brothers and sisters of one day whose names are near: parents like that, and one of them may be held alone. */
import * as kazakh from './tokens/kazakh.mjs';
import * as neighbours from './tokens/neighbours.mjs';
import * as slavic from './tokens/slavic.mjs';

const lists = [kazakh, slavic, neighbours];
const GIVEN = {
  M: [...new Set(lists.flatMap(({ MEN }) => MEN))],
  F: [...new Set(lists.flatMap(({ WOMEN }) => WOMEN))],
};
const MOST_APART = 2;
const SHORTEST = 4;

/** Letters to change, leave out or put in. */
function apart(one, other) {
  let up = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      row[j] = Math.min(up[j] + 1, row[j - 1] + 1, up[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    up = row;
  }
  return up[other.length];
}

const known = new Map();

/** @param keyOf what says that two words are one name. @returns a twin of another name that is near; null where there is none. */
export function twinOf(person, chance, keyOf) {
  const { given, sex } = person;
  const key = `${sex} ${given}`;
  if (!known.has(key)) known.set(key, namesNear(person, keyOf));
  const near = known.get(key);
  return near.length === 0 ? null : { ...person, given: chance.of(near) };
}

function namesNear({ given, sex }, keyOf) {
  if (given.length < SHORTEST) return [];
  return GIVEN[sex].filter(
    (name) => name.length >= SHORTEST && apart(name, given) <= MOST_APART && keyOf(name) !== keyOf(given),
  );
}
