export class Chance {
  constructor(seed: string);
  next(): number;
  below(limit: number): number;
  is(share: number): boolean;
  of<T>(list: readonly T[]): T;
}
