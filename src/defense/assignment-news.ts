import { Injectable } from '@nestjs/common';
import { Notifications } from '../notifications/index.js';
import { Signals } from '../platform/events/index.js';
import type { AssignmentState } from './domain/assignment.js';
import type { AssignmentRow } from './store/assignment.entity.js';

/** Tells whoever must know that an assignment changed: the lawyer, whoever offered it, the live board. */
@Injectable()
export class AssignmentNews {
  constructor(
    private readonly notifications: Notifications,
    private readonly signals: Signals,
  ) {}

  /** @param by who did it: nobody is told of their own act. */
  async tell(assignment: AssignmentRow, state: AssignmentState, by: string | null): Promise<void> {
    const ref = { type: 'ASSIGNMENT', id: assignment.id } as const;
    const dedupeKey = `assignment:${assignment.id}:${state}`;
    const lawyer = assignment.lawyerId === by ? [] : [assignment.lawyerId];
    switch (state) {
      case 'OFFERED':
        await this.notifications.tell({
          to: { staffIds: lawyer },
          kind: 'ASSIGNMENT_OFFERED',
          ref,
          dedupeKey,
          urgent: true,
        });
        break;
      case 'WITHDRAWN':
        await this.notifications.tell({
          to: { staffIds: lawyer },
          kind: 'ASSIGNMENT_WITHDRAWN',
          ref,
          dedupeKey,
        });
        break;
      case 'ACCEPTED':
        await this.notifications.tell({
          to: { staffIds: assignment.offeredBy ? [assignment.offeredBy] : [] },
          kind: 'ASSIGNMENT_ANSWERED',
          ref,
          dedupeKey,
        });
        break;
      case 'DECLINED':
        // nobody defends this person now: the whole desk hears of it
        await this.notifications.tell({
          to: { staffIds: assignment.offeredBy ? [assignment.offeredBy] : [], roles: ['COORDINATOR'] },
          kind: 'ASSIGNMENT_ANSWERED',
          ref,
          dedupeKey,
          urgent: true,
        });
        break;
      case 'DONE':
        break;
    }
  }

  async boardOf(departmentId: string | null): Promise<void> {
    if (departmentId) await this.signals.send('board', [departmentId]);
  }
}
