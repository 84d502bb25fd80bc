import { Injectable } from '@nestjs/common';
import type { Window } from '../store/leaves.repository.js';

/** A clock somebody answers for. */
export interface AnsweredClock {
  readonly deadlineId: string;
  /** the episode that merged ones lead to */
  readonly detentionId: string;
}

/** An area with things people answer for. It enters itself when its module starts: defense looks at none. */
export interface OpenDutySource {
  /**
   * @param reminders count also what would ring in this time; else what must be done in it.
   * @returns open clocks of the defence a lawyer answers for, most urgent first, also out of the lawyer's sight.
   */
  clocksOf(
    lawyerId: string,
    window: Window,
    options: { readonly reminders: boolean },
  ): Promise<readonly AnsweredClock[]>;
  /** @returns how many deadlines have an urgent reminder that nobody has taken. */
  urgentUnanswered(): Promise<number>;
}

/** What other areas hold people to, gathered without knowing them. */
@Injectable()
export class OpenDuties implements OpenDutySource {
  private readonly sources: OpenDutySource[] = [];

  register(source: OpenDutySource): void {
    this.sources.push(source);
  }

  async clocksOf(
    lawyerId: string,
    window: Window,
    options: { readonly reminders: boolean },
  ): Promise<AnsweredClock[]> {
    const found: AnsweredClock[] = [];
    for (const source of this.sources) found.push(...(await source.clocksOf(lawyerId, window, options)));
    return found;
  }

  async urgentUnanswered(): Promise<number> {
    let count = 0;
    for (const source of this.sources) count += await source.urgentUnanswered();
    return count;
  }
}
