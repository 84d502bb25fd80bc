import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { AccessRefusalKind } from '../presence.enums.js';
import { AccessRefusalRow } from './access-refusal.entity.js';

/** Whoever kept a lawyer out, as far as it could be read off a badge. */
export interface RefusingOfficerFacts {
  readonly badge: string | null;
  readonly post: string | null;
  readonly name: string | null;
}

export interface RefusalFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly running?: boolean | null | undefined;
}

type NewRefusal = Omit<AccessRefusalRow, 'sealedTold' | 'sealedOfficer' | 'officerSubjectId'> & {
  readonly told: string | null;
  readonly officer: RefusingOfficerFacts | null;
};

const placeOf = (column: string, rowId: string) => ({ table: 'access_refusal', column, rowId });

/** Access refusals: what was said and by whom is sealed going in, opened (and audited) coming out. */
@Injectable()
export class AccessRefusals {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async findOne(id: string): Promise<AccessRefusalRow | null> {
    return (await this.db.repository(AccessRefusalRow)).findOneBy({ id });
  }

  async add({ told, officer, ...row }: NewRefusal, detentionIds: readonly string[]): Promise<void> {
    const sealed = officer && (await this.sealOfficer(row.id, officer));
    const refusals = await this.db.repository(AccessRefusalRow);
    await refusals.insert({
      ...row,
      sealedTold: told ? await this.vault.seal(row.id, placeOf('sealed_told', row.id), told) : null,
      officerSubjectId: sealed?.subjectId ?? null,
      sealedOfficer: sealed?.bytes ?? null,
    });
    await this.db.sql(
      'insert into access_refusal_detention (refusal_id, detention_id) select $1, unnest($2::uuid[])',
      [row.id, [...new Set(detentionIds)]],
    );
  }

  async end(
    id: string,
    end: Pick<AccessRefusalRow, 'endedSaid' | 'endedAt' | 'endKind' | 'endedBy' | 'minutesWaited'>,
  ): Promise<void> {
    await (await this.db.repository(AccessRefusalRow)).update({ id }, end);
  }

  /** What was said later says more than the first tap: WAIT gives way to a reason, papers asked for stay asked for. */
  async learn(row: AccessRefusalRow, kind: AccessRefusalKind): Promise<void> {
    const refusals = await this.db.repository(AccessRefusalRow);
    await refusals.update(
      { id: row.id },
      {
        kind: row.kind === 'WAIT' ? kind : row.kind,
        extraPapersAsked: row.extraPapersAsked || kind === 'PAPERS_ASKED',
      },
    );
  }

  /** @returns refusals, latest arrival first, one more than `size` where there is a next page. */
  async page(
    filter: RefusalFilter,
    size: number,
    after: readonly unknown[] | null,
  ): Promise<AccessRefusalRow[]> {
    const query = (await this.db.repository(AccessRefusalRow))
      .createQueryBuilder('r')
      .orderBy('r.arrivedAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(size + 1);
    if (filter.ids) query.andWhere('r.id = any(:ids)', { ids: filter.ids });
    if (filter.departmentId) {
      query.andWhere(
        'r.departmentId in (select custody_department_records(array[:departmentId]::uuid[]))',
        filter,
      );
    }
    if (filter.running === true) query.andWhere('r.endedAt is null');
    if (filter.running === false) query.andWhere('r.endedAt is not null');
    if (after) query.andWhere('(r.arrivedAt, r.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  }

  /** @returns refusals at these departments since an instant, and all that still run, latest first. */
  async at(departmentIds: readonly string[], since: Date): Promise<AccessRefusalRow[]> {
    return (await this.db.repository(AccessRefusalRow))
      .createQueryBuilder('r')
      .where('r.departmentId in (select custody_department_records(:departmentIds))', { departmentIds })
      .andWhere('(r.endedAt is null or r.arrivedAt >= :since)', { since })
      .orderBy('r.arrivedAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .getMany();
  }

  /** @returns refusals that kept a lawyer from any of these people, latest first. */
  async of(detentionIds: readonly string[]): Promise<AccessRefusalRow[]> {
    return (await this.db.repository(AccessRefusalRow))
      .createQueryBuilder('r')
      .where(
        'r.id in (select refusal_id from access_refusal_detention where detention_id = any(:detentionIds))',
        {
          detentionIds,
        },
      )
      .orderBy('r.arrivedAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .getMany();
  }

  /** @returns for each of these people who was kept from a lawyer: how often, as far as the actor may see. */
  async countsOf(
    detentionIds: readonly string[],
  ): Promise<{ detention_id: string; refusals: number; extra_papers_asked: boolean }[]> {
    if (detentionIds.length === 0) return [];
    return this.db.sql(
      `select n.detention_id, count(*)::int as refusals, bool_or(r.extra_papers_asked) as extra_papers_asked
       from access_refusal_detention n join access_refusal r on r.id = n.refusal_id
       where n.detention_id = any ($1::uuid[]) group by 1`,
      [detentionIds],
    );
  }

  /** @returns ids of the detentions named in a refusal, as far as the actor may see them. */
  async detentionIdsOf(id: string): Promise<string[]> {
    const rows = await this.db.sql<{ detention_id: string }>(
      'select detention_id from access_refusal_detention where refusal_id = $1 order by 1',
      [id],
    );
    return rows.map((row) => row.detention_id);
  }

  async openTold(row: AccessRefusalRow): Promise<string | null> {
    return this.vault.open({
      ...placeOf('sealed_told', row.id),
      subjectId: row.id,
      bytes: row.sealedTold,
    });
  }

  async openOfficer(row: AccessRefusalRow): Promise<RefusingOfficerFacts | null> {
    if (!row.officerSubjectId) return null;
    const opened = await this.vault.open({
      ...placeOf('sealed_officer', row.id),
      subjectId: row.officerSubjectId,
      bytes: row.sealedOfficer,
    });
    return opened ? (JSON.parse(opened) as RefusingOfficerFacts) : null;
  }

  /** Each refusal makes its own officer: whether two are one man is for a person to say. */
  private async sealOfficer(
    rowId: string,
    officer: RefusingOfficerFacts,
  ): Promise<{ subjectId: string; bytes: Buffer }> {
    const subjectId = this.db.newId();
    const bytes = await this.vault.sealJson(subjectId, placeOf('sealed_officer', rowId), officer);
    return { subjectId, bytes };
  }
}
