import { Injectable } from '@nestjs/common';
import { Notifications } from '../../notifications/index.js';
import { DeskDuties } from '../store/desk-duties.repository.js';
import { DeskWatch } from './desk-watch.js';

interface Duty {
  readonly id: string;
  readonly staffId: string;
}

/** Says aloud what happens to duties: to whoever has one, and to the desk. */
@Injectable()
export class DutyNews {
  constructor(
    private readonly notifications: Notifications,
    private readonly duties: DeskDuties,
    private readonly watch: DeskWatch,
  ) {}

  async endsSoon({ id, staffId }: Duty): Promise<void> {
    await this.notifications.tell({
      to: { staffIds: [staffId] },
      kind: 'DUTY_ENDS_SOON',
      ref: { type: 'DUTY', id },
      // a renewed desk duty ends soon again
      dedupeKey: `duty-ends-soon:${id}:${await this.turnOf(id)}`,
      urgent: true,
    });
  }

  async ranOut({ id, staffId }: Duty): Promise<void> {
    await this.notifications.tell({
      to: { staffIds: [staffId], roles: ['COORDINATOR'] },
      kind: 'DUTY_RAN_OUT',
      ref: { type: 'DUTY', id },
      dedupeKey: `duty-ran-out:${id}`,
    });
  }

  async deskMayBeEmpty({ id }: Duty): Promise<void> {
    if (await this.watch.isAttended()) return;
    const duty = await this.duties.findOne(id);
    if (duty) await this.watch.tellUnattended(duty);
  }

  /** @param refId a leave, or a colleague who serves here no more. */
  async leftBehind(refId: string, dedupeKey: string): Promise<void> {
    await this.notifications.tell({
      to: { roles: ['COORDINATOR', 'OPERATOR'] },
      kind: 'CLOCKS_LEFT_BEHIND',
      ref: { type: 'DUTY', id: refId },
      dedupeKey,
      urgent: true,
    });
  }

  private async turnOf(dutyId: string): Promise<number> {
    return (await this.duties.findOne(dutyId))?.runsUntil.getTime() ?? 0;
  }
}
