import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Db, type StaffRole } from '../platform/db/index.js';
import { Signals } from '../platform/events/index.js';
import { WakeUps } from '../platform/queue/index.js';
import type { NotificationKind, NotificationRefType } from './domain/alert-text.js';
import { DeliverNews } from './jobs/delivery-jobs.js';
import { Alerts } from './store/alerts.repository.js';

export interface Telling {
  /** colleagues by id, and every active colleague of a role; whoever is meant twice is told once */
  readonly to: { readonly staffIds?: readonly string[]; readonly roles?: readonly StaffRole[] };
  readonly kind: NotificationKind;
  /** the record it is about: shown to whoever may see it, never described here */
  readonly ref: { readonly type: NotificationRefType; readonly id: string };
  /** what makes it the same news: ids and codes, at most 200 characters, nothing about a person by name */
  readonly dedupeKey: string;
  readonly urgent?: boolean;
}

/** Tells colleagues that something waits for them: on their screen and by the channels they opened, with no name in any. */
@Injectable()
export class Notifications {
  constructor(
    private readonly db: Db,
    private readonly alerts: Alerts,
    private readonly signals: Signals,
    private readonly wakeUps: WakeUps,
    private readonly config: Config,
  ) {}

  /**
   * Runs inside the current session: told if and only if it commits. The same dedupeKey tells a colleague once,
   * however often it is said; people who were deactivated are not told. @throws where nobody is signed in.
   */
  async tell(input: Telling): Promise<void> {
    await this.tellMany([input]);
  }

  /** The same for much news at once: one statement, however much. */
  async tellMany(news: readonly Telling[]): Promise<void> {
    if (news.length === 0) return;
    const told = await this.alerts.add(
      news.map(({ to, kind, ref, dedupeKey, urgent }) => ({
        staffIds: to.staffIds ?? [],
        roles: to.roles ?? [],
        kind,
        ref,
        dedupeKey,
        urgent: urgent ?? false,
      })),
      new URL(this.config.get('PUBLIC_URL')).hostname,
    );
    if (told.length === 0) return;
    await this.signals.send('alerts', told);
    this.db.afterCommit(() => this.wakeUps.send(DeliverNews, {}));
  }
}
