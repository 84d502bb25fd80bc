/** Mean and spread of a stream of numbers, without keeping them (Welford). */
export class Spread {
  n = 0;
  mean = 0;
  private squares = 0;

  add(value: number): void {
    this.n += 1;
    const off = value - this.mean;
    this.mean += off / this.n;
    this.squares += off * (value - this.mean);
  }

  get variance(): number {
    return this.squares / (this.n - 1);
  }
}

/** Welch's t between two samples: beyond 4.5 a statistician tells them apart. */
export const welch = (a: Spread, b: Spread): number =>
  (a.mean - b.mean) / Math.sqrt(a.variance / a.n + b.variance / b.n);
