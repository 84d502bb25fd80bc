import type {
  DemoAccessRefusal,
  DemoAssignment,
  DemoPresence,
  DemoShift,
  PastDay,
} from '../../../demo/past-day/index.js';
import type { Assignments, DefenseVerbs } from '../../defense/index.js';
import { toDate, type When } from '../../kernel/index.js';
import type { PresenceVerbs } from '../../presence/index.js';
import { minuteInput, must, newId, whenInput, type DepartmentIds, type StaffIds } from './ground.js';

export interface DefenseGround {
  readonly presence: PresenceVerbs;
  readonly defense: DefenseVerbs;
  readonly assignments: Assignments;
  readonly departments: DepartmentIds;
  readonly staff: StaffIds;
}

const DECLINED_BECAUSE = 'Не успеваю: выезд в другой отдел';

/** Where the lawyers were, who kept them out, whom they took on. Shifts end before anybody could be left behind. */
export async function seedDefense(day: PastDay, ground: DefenseGround): Promise<void> {
  for (const shift of day.shifts) await seedShift(shift, ground);
  for (const presence of day.presences) await seedPresence(presence, ground);
  for (const refusal of day.accessRefusals) {
    await must(
      'access refusal',
      ground.presence.reportAccessRefusal.handle(refusalInput(refusal, ground, heldAt(day, refusal))),
    );
  }
  const persons = new Map(day.people.map(({ detentionId, personId }) => [detentionId, personId]));
  for (const assignment of day.assignments) {
    await seedAssignment(assignment, persons.get(assignment.detentionId)!, ground);
  }
  await ground.assignments.alignSight(day.assignments.map(({ detentionId }) => detentionId));
}

async function seedShift(shift: DemoShift, { defense, staff }: DefenseGround): Promise<void> {
  const { shiftId, lawyer, city, startsAt, endsAt } = shift;
  const plan = {
    ...{ clientId: newId(), id: shiftId, lawyerId: staff.get(lawyer)!, city },
    startsAt: toDate(startsAt),
    endsAt: toDate(endsAt),
  };
  await must('shift', defense.planShift.handle(plan));
  const act = (at: DemoShift['startsAt']) => ({ clientId: newId(), shiftId, at: minuteInput(at) });
  await must('shift start', defense.startShift.handle(act(startsAt)));
  await must('shift end', defense.endShift.handle(act(endsAt)));
}

async function seedPresence(stay: DemoPresence, ground: DefenseGround): Promise<void> {
  const { presence, staff, departments } = ground;
  const { presenceId, lawyer, departmentCode, from, until } = stay;
  const arrival = {
    ...{ clientId: newId(), id: presenceId, lawyerId: staff.get(lawyer)! },
    departmentId: departments.get(departmentCode)!,
    at: minuteInput(from),
  };
  await must('check-in', presence.checkIn.handle(arrival));
  const leaving = { clientId: newId(), presenceId, at: minuteInput(until) };
  await must('check-out', presence.checkOut.handle(leaving));
}

function refusalInput(refusal: DemoAccessRefusal, { staff, departments }: DefenseGround, ids: string[]) {
  const { accessRefusalId, lawyer, departmentCode, arrivedAt, kind, told, officerBadge } = refusal;
  const end = whenInput(after(arrivedAt, refusal.waitedMinutes));
  return {
    ...{ clientId: newId(), id: accessRefusalId, lawyerId: staff.get(lawyer)! },
    departmentId: departments.get(departmentCode)!,
    ...{ arrivedAt: whenInput(arrivedAt), kind, told, detentionIds: ids },
    refusedBy: officerBadge ? { badge: officerBadge } : null,
    ...(refusal.admitted ? { admittedAt: end } : { waitedUntil: end }),
  };
}

const after = (when: When, minutes: number): When => ({ ...when, at: when.at!.add({ minutes }) });

/** @returns whom the lawyer had come for: those who were offered to them at this door. */
function heldAt(day: PastDay, { lawyer, departmentCode }: DemoAccessRefusal): string[] {
  const there = new Set(
    day.batches
      .filter((batch) => batch.departmentCode === departmentCode)
      .flatMap(({ detentionIds }) => detentionIds),
  );
  return day.assignments
    .filter((assignment) => assignment.lawyer === lawyer && there.has(assignment.detentionId))
    .map(({ detentionId }) => detentionId);
}

/** Straight into the store: only the lawyer may answer an offer, and these were made and answered long ago. */
async function seedAssignment(
  { assignmentId: id, detentionId, lawyer, offeredAt, answer, answeredAt, doneAt }: DemoAssignment,
  subjectId: string,
  { assignments, staff }: DefenseGround,
): Promise<void> {
  const lawyerId = staff.get(lawyer)!;
  const desk = staff.get('coordinator')!;
  const at = toDate(offeredAt);
  await assignments.add(
    {
      ...{
        id,
        detentionId,
        lawyerId,
        role: 'LEAD',
        state: 'OFFERED',
        offeredBy: desk,
        offeredAt: at,
        changedAt: at,
      },
      ...{ handedOverFrom: null, conflictOverridden: false },
    },
    { state: 'OFFERED', at, byStaff: desk, subjectId, reason: null },
  );
  if (answer && answeredAt) {
    const reason = answer === 'DECLINED' ? DECLINED_BECAUSE : null;
    await assignments.move(id, {
      ...{ state: answer, at: toDate(answeredAt), byStaff: lawyerId, subjectId, reason },
    });
  }
  if (doneAt) {
    const step = { state: 'DONE', at: toDate(doneAt), byStaff: lawyerId, subjectId, reason: null } as const;
    await assignments.move(id, step);
  }
}
