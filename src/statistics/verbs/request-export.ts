import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { isRefusal, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CountCases } from '../count-cases.js';
import { DIMENSIONS, type Dimension } from '../domain/dimension.js';
import { DAYS_AVAILABLE, EXPORT_KINDS, needsApproval, type ExportKind } from '../domain/export-kind.js';
import { type PublishedTable } from '../domain/published-table.js';
import { ExportKindEnum, ExportRequest, presentExport } from '../export-request.type.js';
import { DimensionEnum, ScopeInput } from '../statistics.types.js';
import { ExportRequests } from '../store/export-requests.repository.js';

@InputType('ExportFilterInput', { description: 'As for statistics; cases need neither rows nor columns.' })
export class ExportFilterInput extends ScopeInput {
  @IsOptional()
  @IsIn(DIMENSIONS)
  @Field(() => DimensionEnum, { nullable: true })
  rows?: Dimension | null;
}

@InputType('RequestExportInput')
export class RequestExportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsIn(EXPORT_KINDS)
  @Field(() => ExportKindEnum)
  kind: ExportKind;

  @IsOptional()
  @ValidateNested()
  @Type(() => ExportFilterInput)
  @Field(() => ExportFilterInput, { nullable: true })
  filter?: ExportFilterInput | null;

  @Length(3, 500, { context: { code: 'PURPOSE_MISSING' } })
  @Field(() => String, { description: 'what the file is for; the one who approves reads it' })
  purpose: string;
}

@ObjectType('RequestExportSuccess')
export class RequestExportSuccess {
  @Field(() => ExportRequest)
  export: ExportRequest;
}

export const RequestExportResult = resultUnion('RequestExportResult', RequestExportSuccess);

interface ExportOutcome extends Record<string, unknown> {
  readonly exportId: string;
}

/** Asks for a file. Figures are counted and frozen now; cases wait for a second person and are read at the fetch. */
@Injectable()
export class RequestExport implements Verb<RequestExportInput, ExportOutcome, RequestExportSuccess> {
  readonly operation = 'requestExport';
  readonly input = RequestExportInput;

  constructor(
    private readonly db: Db,
    private readonly countCases: CountCases,
    private readonly notifications: Notifications,
    private readonly requests: ExportRequests,
  ) {}

  async handle({ kind, purpose, filter }: RequestExportInput): Promise<ExportOutcome | Refusal> {
    const asked = { ...filter };
    const sound = kind === 'STATISTICS_CSV' ? await this.figures(asked) : await this.countCases.cases(asked);
    if (isRefusal(sound)) return sound;
    const published = 'cells' in sound ? sound : null;
    const now = await this.db.now();
    const id = this.db.newId();
    await this.requests.add({
      id,
      kind,
      purpose,
      published,
      filter: asked,
      requestedBy: (await this.db.actor()).id!,
      requestedAt: toDate(now),
      expiresAt: toDate(now.add({ hours: DAYS_AVAILABLE * 24 })),
    });
    if (needsApproval(kind)) await this.askForApproval(id);
    return { exportId: id };
  }

  async present({ exportId }: ExportOutcome): Promise<RequestExportSuccess> {
    const row = (await this.requests.findOne(exportId))!;
    return Object.assign(new RequestExportSuccess(), { export: presentExport(row, await this.db.now()) });
  }

  private askForApproval(id: string): Promise<void> {
    return this.notifications.tell({
      to: { roles: ['COORDINATOR'] },
      kind: 'EXPORT_WAITS',
      ref: { type: 'EXPORT', id },
      dedupeKey: `export-waits:${id}`,
    });
  }

  private async figures({ rows, ...scope }: ExportFilterInput): Promise<PublishedTable | Refusal> {
    if (!rows) return refuse('ROWS_MISSING', { path: 'filter.rows' });
    return this.countCases.table({ ...scope, rows });
  }
}
