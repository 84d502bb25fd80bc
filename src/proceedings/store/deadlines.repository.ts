import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { DeadlineState, ObligedParty } from '../domain/index.js';
import { DeadlineRow, DeadlineVersionRow } from './deadline.entity.js';
import { withRecountCause } from './recount-cause.js';

export interface DeadlineFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly detentionId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly states?: readonly DeadlineState[] | null | undefined;
  readonly obligedParty?: ObligedParty | null | undefined;
  readonly ruleCode?: string | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly watched?: boolean | null | undefined;
}

const CHUNK = 200;
/** What lacks a fact comes first, what the law sets no term for last. */
const RANK = `coalesce(d.act_by, case when d.missing = '{TERM_NOT_SET_BY_LAW}' then 'infinity'::timestamptz else '-infinity' end)`;
const OPEN =
  'd.filingId is null and d.answerKind is null and d.closingConfirmedBy is null and d.voidReason is null';

/** Deadlines and their history. */
@Injectable()
export class Deadlines {
  constructor(private readonly db: Db) {}

  async find(ids: readonly string[]): Promise<DeadlineRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(DeadlineRow);
    return repository.createQueryBuilder('d').where('d.id = any(:ids)', { ids }).getMany();
  }

  /** @returns what telling people needs of a deadline: not its reasons, which are long. */
  async toTell(ids: readonly string[]): Promise<DeadlineRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(DeadlineRow);
    const columns = repository.metadata.columns.map(({ propertyName }) => `d.${propertyName}`);
    return repository
      .createQueryBuilder('d')
      .select(columns.filter((name) => name !== 'd.explanation' && name !== 'd.assumptions'))
      .where('d.id = any(:ids)', { ids })
      .getMany();
  }

  async findOne(id: string): Promise<DeadlineRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  /** @returns deadlines of several episodes: what the desk keeps first, of it those that lack a fact, then the most urgent. */
  async ofDetentions(detentionIds: readonly string[]): Promise<DeadlineRow[]> {
    if (detentionIds.length === 0) return [];
    return (await this.db.repository(DeadlineRow))
      .createQueryBuilder('d')
      .where('d.detentionId = any(:detentionIds)', { detentionIds })
      .orderBy('d.watched')
      .addOrderBy('d.actBy', 'ASC', 'NULLS FIRST')
      .addOrderBy('d.id')
      .getMany();
  }

  async ofRuling(rulingId: string): Promise<DeadlineRow[]> {
    return (await this.db.repository(DeadlineRow)).find({
      where: { rulingId },
      order: { watched: 'ASC', ruleCode: 'ASC' },
    });
  }

  /** @returns a page, most urgent first; one more than `size` where there is a next. */
  async page(filter: DeadlineFilter, size: number, after: readonly unknown[] | null): Promise<DeadlineRow[]> {
    const query = (await this.db.repository(DeadlineRow))
      .createQueryBuilder('d')
      .addSelect(RANK, 'rank')
      .orderBy('rank')
      .addOrderBy('d.id')
      .limit(size + 1);
    if (filter.ids) query.andWhere('d.id = any(:ids)', { ids: filter.ids });
    if (filter.open) query.andWhere(OPEN);
    if (typeof filter.watched === 'boolean') {
      query.andWhere('d.watched = :watched', { watched: filter.watched });
    }
    if (filter.states?.length) {
      query.andWhere('deadline_state(d) = any(:states)', { states: filter.states });
    }
    if (filter.obligedParty) query.andWhere('d.obligedParty = :party', { party: filter.obligedParty });
    if (filter.ruleCode) query.andWhere('d.ruleCode = :code', { code: filter.ruleCode });
    if (filter.detentionId) {
      query.andWhere('canonical_detention_id(d.detentionId) = canonical_detention_id(:detentionId)', {
        detentionId: filter.detentionId,
      });
    }
    if (filter.eventId ?? filter.departmentId) {
      query.andWhere(
        `exists (select 1 from custody_heads h where h.detention_id = canonical_detention_id(d.detention_id)
          and (:eventId::uuid is null or h.event_id = :eventId)
          and (:departmentId::uuid is null or h.department_id = canonical_department_id(:departmentId)))`,
        { eventId: filter.eventId ?? null, departmentId: filter.departmentId ?? null },
      );
    }
    if (after) {
      query.andWhere(`(${RANK}, d.id) > (:rank::timestamptz, :id)`, {
        rank: after[0],
        id: after[1],
      });
    }
    return query.getMany();
  }

  async addAll(rows: readonly DeadlineRow[]): Promise<void> {
    const repository = await this.db.repository(DeadlineRow);
    for (const chunk of chunks(rows)) await repository.insert(chunk);
  }

  /** Writes rows as they stand now, however many in one statement. */
  async updateAll(rows: readonly DeadlineRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { columns } = (await this.db.repository(DeadlineRow)).metadata;
    const names = columns.map(({ databaseName }) => databaseName).filter((name) => name !== 'id');
    const values = rows.map((row) =>
      Object.fromEntries(
        columns.map(({ databaseName, propertyName }) => [
          databaseName,
          row[propertyName as keyof DeadlineRow],
        ]),
      ),
    );
    await this.db.sql(
      `update deadline d set ${names.map((name) => `${name} = r.${name}`).join(', ')}
       from jsonb_populate_recordset(null::deadline, $1::jsonb) r where r.id = d.id`,
      [JSON.stringify(values)],
    );
  }

  /** Remembers that people were told that these due instants have passed; touches nothing else. */
  async tellMissed(ids: readonly string[]): Promise<void> {
    await this.db.sql('update deadline set missed_told_for = due_at where id = any ($1)', [ids]);
  }

  /** Takes deadlines away with their moments and history; one that somebody answered stops it by its foreign key. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select proceedings_forget($1)', [detentionIds]);
  }

  async addVersions(rows: readonly DeadlineVersionRow[]): Promise<void> {
    const repository = await this.db.repository(DeadlineVersionRow);
    const written = rows.map((row) => ({ ...row, causes: withRecountCause(row.causes) }));
    for (const chunk of chunks(written)) await repository.insert(chunk);
  }

  async versions(ids: readonly string[]): Promise<DeadlineVersionRow[]> {
    if (ids.length === 0) return [];
    return (await this.db.repository(DeadlineVersionRow))
      .createQueryBuilder('v')
      .where('v.id = any(:ids)', { ids })
      .orderBy('v.at')
      .getMany();
  }

  /** @returns every version of these deadlines, oldest first. */
  async historyOf(deadlineIds: readonly string[]): Promise<DeadlineVersionRow[]> {
    return (await this.db.repository(DeadlineVersionRow))
      .createQueryBuilder('v')
      .where('v.deadlineId = any(:deadlineIds)', { deadlineIds })
      .orderBy('v.version')
      .getMany();
  }
}

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
}
