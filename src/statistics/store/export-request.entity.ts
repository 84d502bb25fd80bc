import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ExportKind } from '../domain/export-kind.js';
import { type PublishedTable } from '../domain/published-table.js';
import { type Dimension } from '../domain/dimension.js';
import { type Scope } from '../domain/scope.js';

/** What a file was asked to hold. */
export interface ExportFilter extends Scope {
  readonly rows?: Dimension | null | undefined;
  readonly columns?: Dimension | null | undefined;
}

/** A file somebody asked for. Figures are kept as published, so that each fetch is the same file. */
@Entity({ name: 'export_request' })
export class ExportRequestRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ExportKind;

  @Column('jsonb')
  filter: ExportFilter;

  @Column('bytea', { name: 'sealed_purpose' })
  sealedPurpose: Buffer;

  @Column('jsonb', { nullable: true })
  published: PublishedTable | null;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;
}
