import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { AssignmentState } from '../domain/assignment.js';
import type { OtherClient } from '../domain/conflict-of-interest.js';
import { AssignmentRow, AssignmentStepRow } from './assignment.entity.js';

export interface AssignmentFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly lawyerId?: string | null | undefined;
  readonly detentionId?: string | null | undefined;
  readonly state?: readonly AssignmentState[] | null | undefined;
}

/** A step to be written: its reason comes as plain text and is sealed under `subjectId`. */
export interface NewStep {
  readonly state: AssignmentState;
  readonly at: Date;
  readonly byStaff: string | null;
  readonly subjectId: string;
  readonly reason: string | null;
}

const placeOf = (assignmentId: string, nr: number) => ({
  table: 'assignment_step',
  column: 'sealed_reason',
  rowId: `${assignmentId}/${nr}`,
});

/** Assignments with the steps they took. */
@Injectable()
export class Assignments {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async findOne(id: string): Promise<AssignmentRow | null> {
    return (await this.db.repository(AssignmentRow)).findOneBy({ id });
  }

  async find(ids: readonly string[]): Promise<AssignmentRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.repository(AssignmentRow);
    return rows.createQueryBuilder('a').where('a.id = any(:ids)', { ids }).getMany();
  }

  /** Makes what is decided about a lawyer's people wait in line until this transaction ends. */
  async lockLawyer(lawyerId: string): Promise<void> {
    await this.db.sql(`select pg_advisory_xact_lock(hashtextextended('assignment:' || $1, 0))`, [lawyerId]);
  }

  async add(row: AssignmentRow, step: NewStep): Promise<void> {
    await (await this.db.repository(AssignmentRow)).insert(row);
    await this.addStep(row.id, step);
  }

  async move(id: string, step: NewStep): Promise<void> {
    const rows = await this.db.repository(AssignmentRow);
    await rows.update({ id }, { state: step.state, changedAt: step.at });
    await this.addStep(id, step);
  }

  /** @returns all assignments of these episodes, latest offer first. */
  async of(detentionIds: readonly string[]): Promise<AssignmentRow[]> {
    return (await this.db.repository(AssignmentRow))
      .createQueryBuilder('a')
      .where('a.detentionId = any(:detentionIds)', { detentionIds })
      .orderBy('a.offeredAt', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .getMany();
  }

  async openOf(lawyerIds: readonly string[]): Promise<AssignmentRow[]> {
    return (await this.db.repository(AssignmentRow))
      .createQueryBuilder('a')
      .where(`a.lawyerId = any(:lawyerIds) and a.state in ('OFFERED', 'ACCEPTED')`, { lawyerIds })
      .orderBy('a.offeredAt')
      .addOrderBy('a.id')
      .getMany();
  }

  /** @returns assignments, latest offer first, one more than `size` where there is a next page. */
  async page(
    filter: AssignmentFilter,
    size: number,
    after: readonly unknown[] | null,
  ): Promise<AssignmentRow[]> {
    const query = (await this.db.repository(AssignmentRow))
      .createQueryBuilder('a')
      .orderBy('a.offeredAt', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .limit(size + 1);
    if (filter.ids) query.andWhere('a.id = any(:ids)', { ids: filter.ids });
    if (filter.lawyerId) query.andWhere('a.lawyerId = :lawyerId', { lawyerId: filter.lawyerId });
    if (filter.detentionId) {
      query.andWhere('a.detentionId = :detentionId', { detentionId: filter.detentionId });
    }
    if (filter.state?.length) query.andWhere('a.state = any(:state)', { state: filter.state });
    if (after) query.andWhere('(a.offeredAt, a.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  }

  async steps(assignmentIds: readonly string[]): Promise<AssignmentStepRow[]> {
    return (await this.db.repository(AssignmentStepRow))
      .createQueryBuilder('s')
      .where('s.assignmentId = any(:assignmentIds)', { assignmentIds })
      .orderBy('s.nr')
      .getMany();
  }

  async openReason(step: AssignmentStepRow): Promise<string | null> {
    return this.vault.open({
      ...placeOf(step.assignmentId, step.nr),
      subjectId: step.subjectId,
      bytes: step.sealedReason,
    });
  }

  /** @returns whom a lawyer defends or has defended beside this person, also out of the caller's sight; no id leaves. */
  async clientsBeside(lawyerId: string, detentionId: string): Promise<OtherClient[]> {
    const rows = await this.db.sql<{
      event_id: string | null;
      role_at_event: OtherClient['roleAtEvent'];
      declared: boolean;
    }>('select event_id, role_at_event, declared from defense_clients_of($1, $2)', [lawyerId, detentionId]);
    return rows.map((row) => ({
      eventId: row.event_id,
      roleAtEvent: row.role_at_event,
      declared: row.declared,
    }));
  }

  /** Gives lawyers sight of the people they defend and takes it from those who do not (any more). */
  async alignSight(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select defense_align_sight($1::uuid[])', [detentionIds]);
  }

  private async addStep(assignmentId: string, { reason, ...step }: NewStep): Promise<void> {
    const steps = await this.db.repository(AssignmentStepRow);
    const nr = 1 + (await steps.countBy({ assignmentId }));
    const sealedReason =
      reason === null ? null : await this.vault.seal(step.subjectId, placeOf(assignmentId, nr), reason);
    await steps.insert({ ...step, assignmentId, nr, sealedReason });
  }
}
