import { Injectable } from '@nestjs/common';
import { Events, Signals } from '../../platform/events/index.js';
import { DepartmentChanged, DepartmentZoneChanged } from '../events.js';
import type { DepartmentRow } from '../store/department.entity.js';

/** Tells boards, the families' snapshot and the clocks that an entry leads elsewhere, or stands for itself again. */
@Injectable()
export class MergeTold {
  constructor(
    private readonly events: Events,
    private readonly signals: Signals,
  ) {}

  async tell(from: DepartmentRow, into: DepartmentRow): Promise<void> {
    await this.events.publish(DepartmentChanged, { departmentId: from.id });
    if (from.zone !== into.zone) {
      await this.events.publish(DepartmentZoneChanged, { departmentId: from.id });
    }
    await this.signals.send('board', [from.id, into.id]);
  }
}
