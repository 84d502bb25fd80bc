/** Numbers that look random and are the same for the same seed: the demo's day must not change from start to start. */
export interface Random {
  /** @returns a whole number, both ends included. */
  int(min: number, max: number): number;
  /** @returns true with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** @returns a new list in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** @param epochMs milliseconds since 1970 (UTC). @returns a UUIDv7 (RFC 9562, 5.7) whose random bits come from the seed. */
  uuid(epochMs: number): string;
}

/** @returns a source of 32-bit words: a Weyl sequence through a mixing function. */
function words(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = state;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) >>> 0;
  };
}

const hex = (value: number, digits: number): string =>
  value.toString(16).padStart(digits, '0').slice(-digits);

/** @param seed any whole number; the same seed gives the same sequence of answers. */
export function seededRandom(seed: number): Random {
  const next = words(seed);
  const int = (min: number, max: number): number => min + (next() % (max - min + 1));
  return {
    int,
    chance: (probability) => next() < probability * 2 ** 32,
    pick: (items) => items[int(0, items.length - 1)]!,
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
    uuid: (epochMs) => {
      const time = hex(epochMs, 12);
      const variant = hex(0x8000 | (next() & 0x3fff), 4);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(next(), 3)}-${variant}-${hex(next(), 4)}${hex(next(), 8)}`;
    },
  };
}
