import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { Presences } from '../../presence/index.js';
import { isAdrift, handOverState } from '../domain/hand-over-state.js';
import { Assignments } from '../store/assignments.repository.js';
import { ForgottenDuties } from '../store/forgotten-duties.repository.js';
import { HandOvers } from '../store/hand-overs.repository.js';
import { Leaves } from '../store/leaves.repository.js';
import { DutyNews } from './duty-news.js';
import { EndForgottenDuty } from './end-forgotten-duty.job.js';

/** Where duties and leaves stand written. */
@Injectable()
export class DutyBooks {
  constructor(
    readonly assignments: Assignments,
    readonly forgotten: ForgottenDuties,
    readonly handOvers: HandOvers,
    readonly leaves: Leaves,
    readonly presences: Presences,
  ) {}
}

/**
 * Ends what somebody forgot to end, an hour after telling them; and looks, when a leave begins, whether everything was
 * taken over. Sight ends by the clock itself: this only writes it down. Safe to run twice, at once, or after a crash.
 */
@Injectable()
export class ForgottenDuty implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly books: DutyBooks,
    private readonly news: DutyNews,
    private readonly signals: Signals,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(EndForgottenDuty, () => this.run());
  }

  async run(): Promise<void> {
    await this.db.run({ name: 'endForgottenDuty' }, async () => {
      await this.warn();
      await this.end(null);
      await this.beginLeaves();
    });
  }

  /** Ends whatever duty a colleague has: they serve here no more. */
  async endOf(staffId: string): Promise<void> {
    await this.end(staffId);
  }

  private async warn(): Promise<void> {
    const soon = [
      ...(await this.books.forgotten.endingSoon('desk_duty')),
      ...(await this.books.forgotten.endingSoon('duty_shift')),
      ...(await this.books.presences.endingSoon()),
    ];
    for (const duty of soon) await this.news.endsSoon(duty);
  }

  private async end(staffId: string | null): Promise<void> {
    const shifts = await this.books.forgotten.end('duty_shift', staffId);
    const stays = await this.books.presences.endForgotten(staffId);
    const desks = await this.books.forgotten.end('desk_duty', staffId);
    for (const duty of [...shifts, ...stays, ...desks]) await this.news.ranOut(duty);
    for (const duty of desks) await this.news.deskMayBeEmpty(duty);
    if (stays.length > 0) {
      await this.signals.send('board', [...new Set(stays.map((stay) => stay.departmentId))]);
    }
  }

  private async beginLeaves(): Promise<void> {
    for (const leave of await this.books.leaves.begin()) {
      const rows = await this.books.handOvers.ofLeaves([leave.id]);
      const found = await this.books.assignments.find(rows.flatMap((row) => row.assignmentId ?? []));
      const states = new Map(found.map((row) => [row.id, row.state]));
      const adrift = rows.some((row) =>
        isAdrift(
          handOverState(
            row.assignmentId ? (states.get(row.assignmentId) ?? 'OFFERED') : null,
            row.takenBackAt !== null,
          ),
        ),
      );
      if (adrift) await this.news.leftBehind(leave.id, `leave-begins:${leave.id}`);
    }
  }
}
