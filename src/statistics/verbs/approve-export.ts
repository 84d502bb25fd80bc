import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { needsApproval } from '../domain/export-kind.js';
import { ExportRequest, exportState, presentExport } from '../export-request.type.js';
import { ExportRequests } from '../store/export-requests.repository.js';

@InputType('ApproveExportInput')
export class ApproveExportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  exportId: string;
}

@ObjectType('ApproveExportSuccess')
export class ApproveExportSuccess {
  @Field(() => ExportRequest)
  export: ExportRequest;
}

export const ApproveExportResult = resultUnion('ApproveExportResult', ApproveExportSuccess);

interface ApprovalOutcome extends Record<string, unknown> {
  readonly exportId: string;
}

/** Agrees to a file of cases, as a second person: never the one who asked for it. The table itself forbids it too. */
@Injectable()
export class ApproveExport implements Verb<ApproveExportInput, ApprovalOutcome, ApproveExportSuccess> {
  readonly operation = 'approveExport';
  readonly input = ApproveExportInput;

  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
    private readonly requests: ExportRequests,
  ) {}

  async handle({ exportId }: ApproveExportInput): Promise<ApprovalOutcome | Refusal> {
    const row = await this.requests.findOne(exportId);
    if (!row) return notFound('exportId');
    const { id: approver } = await this.db.actor();
    const now = await this.db.now();
    if (!needsApproval(row.kind)) return conflict('NO_APPROVAL_NEEDED', 'exportId');
    if (row.requestedBy === approver) return conflict('NEEDS_SECOND_PERSON', 'exportId');
    if (row.approvedAt) return conflict('ALREADY_APPROVED', 'exportId');
    if (exportState(row, now) === 'EXPIRED') return conflict('EXPORT_EXPIRED', 'exportId');
    const approved = await this.requests.approve(row.id, approver!, toDate(now));
    if (!approved) return conflict('ALREADY_APPROVED', 'exportId');
    await this.notifications.tell({
      to: { staffIds: [row.requestedBy] },
      kind: 'EXPORT_READY',
      ref: { type: 'EXPORT', id: row.id },
      dedupeKey: `export-ready:${row.id}`,
    });
    return { exportId: row.id };
  }

  async present({ exportId }: ApprovalOutcome): Promise<ApproveExportSuccess> {
    const row = (await this.requests.findOne(exportId))!;
    return Object.assign(new ApproveExportSuccess(), { export: presentExport(row, await this.db.now()) });
  }
}
