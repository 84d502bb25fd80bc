/** Chance that repeats: the same seed gives the same people and questions on every machine. */
export class Chance {
  #state;

  /** @param seed any text */
  constructor(seed) {
    this.#state = hashOf(seed);
  }

  /** @returns at least 0, below 1 (mulberry32) */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  is(share) {
    return this.next() < share;
  }

  of(list) {
    return list[this.below(list.length)];
  }

  /** @param shares pairs of a value and its share; shares need not add up to one */
  among(shares) {
    let left = this.next() * shares.reduce((sum, [, share]) => sum + share, 0);
    for (const [value, share] of shares) if ((left -= share) < 0) return value;
    return shares.at(-1)[0];
  }

  shuffled(list) {
    const order = [...list];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1);
      [order[at], order[other]] = [order[other], order[at]];
    }
    return order;
  }
}

/** FNV-1a of a text, 32 bits */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x7feb352d) >>> 0;
}

/** A list drawn from as names are: few frequent, many rare (Zipf–Mandelbrot over the order of the list). */
export function zipf(list, { flat = 10, slope = 1 } = {}) {
  const sums = [];
  let sum = 0;
  for (let rank = 0; rank < list.length; rank += 1) sums.push((sum += (rank + flat) ** -slope));
  return (chance) => {
    const wanted = chance.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low];
  };
}
