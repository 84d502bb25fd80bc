import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

/** Ways to narrow a list of cases that areas above custody know how to tell. */
export const NARROWINGS = ['withoutLawyer', 'withOpenClocks'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** Conditions on an episode `d`, each offered by the area whose view it reads. */
@Injectable()
export class DetentionNarrowings implements OnApplicationBootstrap {
  private readonly conditions = new Map<Narrowing, string>();

  /** To be called while modules start. @param condition SQL over `d.id`, without parameters. */
  offer(narrowing: Narrowing, condition: string): void {
    this.conditions.set(narrowing, condition);
  }

  /** @returns the conditions that are asked for. */
  of(asked: Readonly<Partial<Record<Narrowing, boolean | null>>>): string[] {
    return NARROWINGS.filter((narrowing) => asked[narrowing]).map((narrowing) =>
      this.conditions.get(narrowing)!,
    );
  }

  /** @throws where nobody offered one of them. */
  onApplicationBootstrap(): void {
    const missing = NARROWINGS.filter((narrowing) => !this.conditions.has(narrowing));
    if (missing.length > 0) throw new Error(`nobody tells ${missing.join(', ')}`);
  }
}
