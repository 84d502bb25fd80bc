import { setImmediate } from 'node:timers/promises';

/** The loop is given back after so many milliseconds of work at the latest. */
const LONGEST_TURN = 10;

/** Work in short turns, so that requests, timers and sockets are served between. */
export class Turns {
  private began = performance.now();
  private done = 0;

  /** @param most pieces of work in one turn, however quick. */
  constructor(private readonly most: number) {}

  /** To be awaited after each piece: returns at once, or after the others had their turn. */
  async next(): Promise<void> {
    this.done += 1;
    if (this.done < this.most && performance.now() - this.began < LONGEST_TURN) return;
    await setImmediate();
    this.done = 0;
    this.began = performance.now();
  }
}
