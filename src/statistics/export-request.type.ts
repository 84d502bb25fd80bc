import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { isBefore, toInstant, type Instant } from '../kernel/index.js';
import { connectionOf } from '../platform/graphql/index.js';
import { stateOf, type ExportKind, type ExportState } from './domain/export-kind.js';
import { type ExportRequestRow } from './store/export-request.entity.js';

export const ExportKindEnum: Record<ExportKind, ExportKind> = {
  STATISTICS_CSV: 'STATISTICS_CSV',
  MICRODATA_CSV: 'MICRODATA_CSV',
};
registerEnumType(ExportKindEnum, {
  name: 'ExportKind',
  description: 'MICRODATA_CSV has a line a case, without names, and needs a second person.',
});

const ExportStateEnum: Record<ExportState, ExportState> = {
  WAITS_APPROVAL: 'WAITS_APPROVAL',
  READY: 'READY',
  EXPIRED: 'EXPIRED',
};
registerEnumType(ExportStateEnum, { name: 'ExportState' });

@ObjectType('ExportRequest')
export class ExportRequest {
  @Field(() => ID)
  id: string;

  @Field(() => ExportKindEnum)
  kind: ExportKind;

  @Field(() => ExportStateEnum)
  state: ExportState;

  @Field(() => ID)
  requestedById: string;

  @Field(() => GraphQLDateTime)
  requestedAt: Date;

  @Field(() => ID, { nullable: true })
  approvedById: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  approvedAt: Date | null;

  @Field(() => GraphQLDateTime)
  expiresAt: Date;

  @Field(() => String, {
    description: 'path of the file, for the one who asked; ?hxl=1 and ?codebook=1 add rows',
  })
  path: string;
}

export const ExportRequestConnection = connectionOf('ExportRequest', ExportRequest);

export const exportState = (row: ExportRequestRow, now: Instant): ExportState =>
  stateOf({
    kind: row.kind,
    isApproved: row.approvedAt !== null,
    isExpired: !isBefore(now, toInstant(row.expiresAt)),
  });

export const presentExport = (row: ExportRequestRow, now: Instant): ExportRequest =>
  Object.assign(new ExportRequest(), {
    id: row.id,
    kind: row.kind,
    state: exportState(row, now),
    requestedById: row.requestedBy,
    requestedAt: row.requestedAt,
    approvedById: row.approvedBy,
    approvedAt: row.approvedAt,
    expiresAt: row.expiresAt,
    path: `/exports/${row.id}`,
  });
