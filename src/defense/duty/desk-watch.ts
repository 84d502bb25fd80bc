import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../../identity/index.js';
import { Notifications } from '../../notifications/index.js';
import { DeskDuties } from '../store/desk-duties.repository.js';
import type { DeskDutyRow } from '../store/desk-duty.entity.js';
import { Leaves } from '../store/leaves.repository.js';
import { OpenDuties } from './open-duties.js';

/** Whether the desk is kept: by a coordinator, or at least by somebody. */
@Injectable()
export class DeskWatch {
  constructor(
    private readonly duties: DeskDuties,
    private readonly leaves: Leaves,
    private readonly staff: StaffRepository,
    private readonly open: OpenDuties,
    private readonly notifications: Notifications,
  ) {}

  /** @returns whether a coordinator has the desk now. */
  async isAttended(): Promise<boolean> {
    return (await this.coordinatorsBeside(null)).length > 0;
  }

  /** @returns whether the desk would be without a coordinator; an operator's leaving changes that only where they were alone. */
  async leavesNobody({ staffId }: DeskDutyRow): Promise<boolean> {
    const [own] = await this.staff.find([staffId]);
    if (own?.role === 'COORDINATOR') return (await this.coordinatorsBeside(staffId)).length === 0;
    return (await this.duties.open()).every((row) => row.staffId === staffId);
  }

  async urgentUnanswered(): Promise<number> {
    return this.open.urgentUnanswered();
  }

  /** Tells everybody who could take the desk. Said of one duty once. */
  async tellUnattended({ id, staffId }: DeskDutyRow): Promise<void> {
    await this.notifications.tell({
      to: { staffIds: await this.duties.others(staffId) },
      kind: 'DESK_UNATTENDED',
      ref: { type: 'DUTY', id },
      dedupeKey: `desk-unattended:${id}`,
      urgent: true,
    });
  }

  private async coordinatorsBeside(staffId: string | null): Promise<string[]> {
    const others = (await this.duties.open()).map((row) => row.staffId).filter((id) => id !== staffId);
    const rows = await this.staff.find(others);
    const serving = rows.filter((row) => row.active && row.role === 'COORDINATOR').map((row) => row.id);
    const away = await this.leaves.awayNow(serving);
    return serving.filter((id) => !away.has(id));
  }
}
