import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  OpenDuties,
  OpenDuty,
  type AnsweredClock,
  type OpenDutySource,
  type Window,
} from '../../defense/index.js';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { RUNNING_PACKS } from '../domain/index.js';
import { ProceedingsLoaders } from '../loaders.js';
import { Deadline } from '../types/deadline.type.js';

/** Rules whose reminders are urgent from the first: hours decide. */
const URGENT_RULES = RUNNING_PACKS.flatMap(({ deadlines }) => deadlines)
  .filter(({ alarm }) => alarm === 'CUSTODY_CLOCK' || alarm === 'URGENT_REPEAT')
  .map(({ code }) => code);

/** Tells defense which clocks a lawyer answers for: nobody goes while one would be left to nobody. */
@Injectable()
export class ClockHandOver implements OpenDutySource, OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly duties: OpenDuties,
  ) {}

  onModuleInit(): void {
    this.duties.register(this);
  }

  /**
   * A clock that lacks a fact is not among them: it has no moment yet. One whose time has passed is, as long as it
   * rings on.
   */
  async clocksOf(
    lawyerId: string,
    { from, until }: Window,
    { reminders }: { readonly reminders: boolean },
  ): Promise<AnsweredClock[]> {
    return this.db.sql<{ deadlineId: string; detentionId: string }>(
      `select deadline_id as "deadlineId", detention_id as "detentionId" from proceedings_clocks_of($1, $2, $3, $4)`,
      [lawyerId, toDate(from), toDate(until), reminders],
    );
  }

  async urgentUnanswered(): Promise<number> {
    const row = await this.db.one<{ count: number }>('select proceedings_urgent_unanswered($1) as count', [
      URGENT_RULES,
    ]);
    return row?.count ?? 0;
  }
}

@Resolver(() => OpenDuty)
export class OpenDutyClocksResolver {
  constructor(private readonly loaders: ProceedingsLoaders) {}

  @ResolveField(() => [Deadline], { description: 'of these clocks, those you see; most urgent first' })
  async deadlines(@Parent() { deadlineIds }: OpenDuty): Promise<Deadline[]> {
    const found = await Promise.all(deadlineIds.map((id) => this.loaders.deadline(id)));
    return found.filter((deadline) => deadline !== null);
  }
}
