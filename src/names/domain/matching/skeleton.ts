/** Classes of sounds that spellings exchange; a vowel counts only at the beginning. */
const CLASSES: Readonly<Record<string, string>> = {
  k: 'K', g: 'K', h: 'K', b: 'P', p: 'P', d: 'T', t: 'T', s: 'S', z: 'S', c: 'S',
  S: 'X', j: 'X', C: 'X', v: 'V', f: 'V', m: 'N', n: 'N', l: 'L', r: 'R',
}; // prettier-ignore
const VOWELS = 'aeiou';
const LONGEST_SKELETON = 12;

/** @returns the consonant classes of a key, for finding near keys; letters of other alphabets stay themselves. */
export function skeletonOf(key: string): string {
  let skeleton = '';
  for (let at = 0; at < key.length && skeleton.length < LONGEST_SKELETON; at += 1) {
    const letter = key.charAt(at);
    if (VOWELS.includes(letter)) skeleton += at === 0 ? 'A' : '';
    else skeleton += CLASSES[letter] ?? letter;
  }
  return skeleton;
}

/**
 * @returns a skeleton and what is left of it with one class taken out, each once. Two keys may be near when
 * they share one: that allows a class replaced, or one too many on each side.
 */
export function skeletonVariants(skeleton: string): string[] {
  const variants = new Set([skeleton]);
  if (skeleton.length > 1) {
    for (let at = 0; at < skeleton.length; at += 1) {
      variants.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
    }
  }
  return [...variants];
}
