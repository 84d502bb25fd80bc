/** Lets so many pieces of work go on at once; the others wait in the order in which they came. */
export class FewAtATime {
  private free: number;
  private readonly queue: (() => void)[] = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.queue.length;
  }

  /** @returns what the work returns, or rejects with its fault. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
    try {
      return await work();
    } finally {
      // whoever waits longest takes over this place, so that nobody who comes now slips in before
      const next = this.queue.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
