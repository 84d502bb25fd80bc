/** Keeps the best so many of a stream: a heap whose worst stands on top. */
export class BestSlots {
  private readonly slots: Int32Array;
  private readonly scores: Float64Array;
  private size = 0;

  constructor(private readonly most: number) {
    this.slots = new Int32Array(most);
    this.scores = new Float64Array(most);
  }

  /** Whether a score would be kept now. */
  wants(score: number): boolean {
    return this.size < this.most || score > this.scores[0]!;
  }

  add(slot: number, score: number): void {
    if (!this.wants(score)) return;
    if (this.size < this.most) this.rise(this.size++, slot, score);
    else this.sink(slot, score);
  }

  /** @returns the kept slots, the best first. */
  sorted(): number[] {
    const order = Array.from({ length: this.size }, (_, at) => at);
    return order.sort((a, b) => this.scores[b]! - this.scores[a]!).map((at) => this.slots[at]!);
  }

  private put(at: number, slot: number, score: number): void {
    this.slots[at] = slot;
    this.scores[at] = score;
  }

  private rise(from: number, slot: number, score: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.scores[above]! <= score) break;
      this.put(at, this.slots[above]!, this.scores[above]!);
      at = above;
    }
    this.put(at, slot, score);
  }

  private sink(slot: number, score: number): void {
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.scores[below + 1]! < this.scores[below]!) below += 1;
      if (this.scores[below]! >= score) break;
      this.put(at, this.slots[below]!, this.scores[below]!);
      at = below;
    }
    this.put(at, slot, score);
  }
}
