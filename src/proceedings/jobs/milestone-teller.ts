import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Log } from '../../platform/log/index.js';
import { Notifications } from '../../notifications/index.js';
import { DeadlineKeeper } from '../clocks/deadline-keeper.js';
import { MilestonePlanner } from '../clocks/milestone-planner.js';
import { TimePassed } from '../events.js';
import type { Instant } from '../../kernel/index.js';
import type { Contacts as Rungs } from '../domain/index.js';
import type { Contacts } from '../../defense/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Representation } from '../store/representation.repository.js';
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
    readonly representation: Representation,
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
    private readonly log: Log,
  ) {}

  /** One that cannot be told is put off and holds up no other. @returns how many were told. */
  async tell(lease: Lease): Promise<number> {
    const due = await this.dueOf(lease);
    if (due.length === 0) return 0;
    const now = await this.db.now();
    const tellings = due.map((one) => this.tellingOf(one, now));
    const told = tellings.filter((one) => one !== null);
    const failed = due.flatMap(({ milestone }, nth) => (tellings[nth] === null ? [milestone.id] : []));
    if (failed.length > 0) await this.stores.milestones.putOff({ token: lease.token, ids: failed });
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
    await this.askAgain(told);
    return told.length;
  }

  /** @returns null where it cannot be said what is to be told: a rule that no pack holds any more. */
  private tellingOf(one: Due, now: Instant): Told | null {
    try {
      return tellingOf(one, now);
    } catch (error) {
      this.log.error('a milestone cannot be told; it is tried again', error);
      return null;
    }
  }

  private async dueOf(lease: Lease): Promise<Due[]> {
    const milestones = await this.stores.milestones.held(lease);
    const ids = [...new Set(milestones.map((row) => row.deadlineId))];
    const deadlines = new Map((await this.stores.deadlines.toTell(ids)).map((row) => [row.id, row]));
    const overtaken = await this.stores.milestones.overtaken(milestones, await this.db.now());
    const contacts = await this.hands.representation.contactsOf([...deadlines.values()]);
    return milestones.map((milestone) => ({
      milestone,
      deadline: deadlines.get(milestone.deadlineId) as DeadlineRow,
      isOvertaken: overtaken.has(milestone.id),
      contacts: rungsOf(contacts.get(milestone.deadlineId)),
    }));
  }

  private async sayMissed(told: readonly Told[]): Promise<void> {
    const missed = told.filter(({ isMissed }) => isMissed).map(({ deadline }) => deadline);
    if (missed.length === 0) return;
    await this.stores.deadlines.tellMissed([...new Set(missed.map(({ id }) => id))]);
    await this.hands.keeper.signalBoard(missed.map(({ detentionId }) => detentionId));
  }

  /** What time alone brings, such as the next remedy, is the outbox's: it may take locks this session must not. */
  private async askAgain(told: readonly Told[]): Promise<void> {
    const detentionIds = told
      .filter(({ asksAgain }) => asksAgain)
      .map(({ deadline }) => deadline.detentionId);
    if (detentionIds.length === 0) return;
    await this.hands.events.publish(TimePassed, { detentionIds: [...new Set(detentionIds)] });
  }
}

const rungsOf = (contacts?: Contacts): Rungs => ({
  RESPONSIBLE: contacts?.responsible ? [contacts.responsible] : [],
  BACKUP: contacts?.backup ?? [],
  ON_DUTY: contacts?.onDuty ?? [],
  DESK: contacts?.desk ?? [],
});
