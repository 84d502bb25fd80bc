import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { Presences } from '../../presence/index.js';
import { ForgottenDuties } from '../store/forgotten-duties.repository.js';
import { DutyNews } from './duty-news.js';
import { EndForgottenDuty } from './end-forgotten-duty.job.js';
import { LeaveBeginnings } from './leave-beginnings.js';

/** Duties that end by themselves, and leaves that begin. */
@Injectable()
export class DutyBooks {
  constructor(
    readonly forgotten: ForgottenDuties,
    readonly leaves: LeaveBeginnings,
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
      await this.books.leaves.look();
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
}
