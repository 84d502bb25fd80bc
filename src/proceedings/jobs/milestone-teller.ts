import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Notifications } from '../../notifications/index.js';
import { DeadlineKeeper } from '../clocks/deadline-keeper.js';
import { EscalationContacts } from '../clocks/escalation-contacts.js';
import { MilestonePlanner } from '../clocks/milestone-planner.js';
import { DeadlinesMissed } from '../events.js';
import type { Contacts } from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import type { Lease } from '../store/milestones.repository.js';
import { tellingOf, type Due, type Told } from './telling.js';

/** What the teller does besides telling. */
@Injectable()
export class TellerHands {
  constructor(
    readonly keeper: DeadlineKeeper,
    readonly planner: MilestonePlanner,
    readonly events: Events,
    readonly contacts: EscalationContacts,
  ) {}
}

/** Tells leased milestones, all in this session or none, and says when to come back to each. */
@Injectable()
export class MilestoneTeller {
  constructor(
    private readonly db: Db,
    private readonly stores: ProceedingsStores,
    private readonly notifications: Notifications,
    private readonly hands: TellerHands,
  ) {}

  /** @returns how many were still this lease's to tell. */
  async tell(lease: Lease): Promise<number> {
    const due = await this.dueOf(lease);
    if (due.length === 0) return 0;
    const now = await this.db.now();
    const told = due.map((one) => tellingOf(one, now));
    this.db.touch(...told.map(({ deadline }) => deadline.id));
    await this.notifications.tellMany(told.flatMap(({ news }) => news ?? []));
    await this.stores.milestones.move(
      lease.token,
      told.map(({ moved }) => moved),
    );
    await this.hands.planner.add(
      told.flatMap(({ deadline, repeat }) => (repeat ? [{ row: deadline, moment: repeat }] : [])),
    );
    await this.sayMissed(told);
    return due.length;
  }

  private async dueOf(lease: Lease): Promise<Due[]> {
    const milestones = await this.stores.milestones.held(lease);
    const ids = [...new Set(milestones.map((row) => row.deadlineId))];
    const deadlines = new Map((await this.stores.deadlines.find(ids)).map((row) => [row.id, row]));
    const overtaken = await this.stores.milestones.overtaken(milestones, await this.db.now());
    const contacts = await this.hands.contacts.of([...deadlines.values()]);
    return milestones.map((milestone) => ({
      milestone,
      deadline: deadlines.get(milestone.deadlineId) as DeadlineRow,
      isOvertaken: overtaken.has(milestone.id),
      contacts: contacts.get(milestone.deadlineId) as Contacts,
    }));
  }

  /** What follows from a miss, such as the next remedy, is the outbox's: it may take locks this session must not. */
  private async sayMissed(told: readonly Told[]): Promise<void> {
    const missed = [
      ...new Map(
        told.filter(({ isMissed }) => isMissed).map(({ deadline }) => [deadline.id, deadline]),
      ).values(),
    ];
    if (missed.length === 0) return;
    await this.stores.deadlines.tellMissed(missed.map(({ id }) => id));
    const detentionIds = [...new Set(missed.map(({ detentionId }) => detentionId))];
    await this.hands.events.publish(DeadlinesMissed, { detentionIds });
    await this.hands.keeper.signalBoard(detentionIds);
  }
}
