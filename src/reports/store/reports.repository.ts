import { Injectable } from '@nestjs/common';
import { conflict, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { ReportPersonRow, ReportRow } from './report.entity.js';
import type { WaitLimits } from '../domain/overdue.js';
import { IS_OVERDUE } from './report-times.repository.js';
import { ReportSeal, type ReportTexts } from './report-seal.js';

/** Topic of the signal that says which reports can be read again. */
export const REPORTS_CHANGED = 'reports';

export interface NewReportPerson {
  readonly id: string;
  /** as it was said */
  readonly name: string;
  readonly birthYear: number | null;
}

type Clear = Omit<
  ReportRow,
  | 'state'
  | 'tiedTo'
  | 'erasedAt'
  | 'closeReason'
  | 'assignedTo'
  | 'callerSubjectId'
  | 'sealedContact'
  | 'sealedAccount'
  | 'sealedPlace'
  | 'sealedVehiclePlate'
  | 'sealedOfficerBadge'
>;

/** A report as it is written down. */
export interface NewReport extends Clear, ReportTexts {
  readonly callerContact: string | null;
  readonly people: readonly NewReportPerson[];
}

export interface ReportFilter {
  readonly open?: boolean | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly eventId?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly assignedTo?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly olderThanMinutes?: number | null | undefined;
  readonly youngerThanMinutes?: number | null | undefined;
}

/** Reports, as row-level security lets the actor see them. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Db,
    private readonly seal: ReportSeal,
    private readonly signals: Signals,
  ) {}

  async find(ids: readonly string[]): Promise<ReportRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(ReportRow);
    return repository.createQueryBuilder('r').where('r.id = any(:ids)', { ids }).getMany();
  }

  async findOne(id: string): Promise<ReportRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  /** @returns ID_TAKEN where the report's id, or one of its people's, is in use, also by what the actor may not see. */
  async add(report: NewReport): Promise<Refusal | void> {
    try {
      await this.db.savepoint(() => this.insert(report));
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
    await this.changed([report.id]);
  }

  private async insert({ callerContact, people, ...report }: NewReport): Promise<void> {
    const { account, place, vehiclePlate, officerBadge, ...clear } = report;
    const caller = callerContact === null ? null : await this.sealCaller(clear.id, callerContact);
    await (
      await this.db.repository(ReportRow)
    ).insert({
      ...clear,
      ...(await this.seal.texts(clear.id, { account, place, vehiclePlate, officerBadge })),
      callerSubjectId: caller?.subjectId ?? null,
      sealedContact: caller?.sealed ?? null,
    });
    const rows = [];
    for (const [position, { id, name, birthYear }] of people.entries()) {
      const sealedName = await this.seal.name(clear.id, id, name);
      rows.push({ id, reportId: clear.id, position, sealedName, birthYear });
    }
    if (rows.length > 0) await (await this.db.repository(ReportPersonRow)).insert(rows);
  }

  /** Whoever reports is somebody else than whom they speak of: their contact has a key of its own. */
  private async sealCaller(
    reportId: string,
    contact: string,
  ): Promise<{ subjectId: string; sealed: Buffer }> {
    const subjectId = this.db.newId();
    return { subjectId, sealed: await this.seal.contact(reportId, subjectId, contact) };
  }

  /** Tells open screens, with the commit, that these can be read again. */
  async changed(ids: readonly string[]): Promise<void> {
    await this.signals.send(REPORTS_CHANGED, [...new Set(ids)]);
  }

  /** @returns those of `ids` the actor may see. */
  async visible(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>('select id from report where id = any ($1::uuid[])', [
      ids,
    ]);
    return rows.map(({ id }) => id);
  }

  /** @returns for each the report it is one with: itself where it is tied to none. */
  async headsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.sql<{ id: string; head: string }>(
      'select id, report_head(id) as head from unnest($1::uuid[]) as given (id)',
      [ids],
    );
    return new Map(rows.map(({ id, head }) => [id, head]));
  }

  /** @returns the reports that are one with each of these, itself included. */
  membersOf(heads: readonly string[]): Promise<{ head: string; id: string }[]> {
    return this.db.sql('select head, id from report_members($1::uuid[])', [heads]);
  }

  /** Keeps others from deciding on these meanwhile. @returns them as they now stand. */
  async lock(ids: readonly string[]): Promise<ReportRow[]> {
    await this.db.sql('select 1 from report where id = any ($1::uuid[]) order by id for no key update', [
      ids,
    ]);
    return this.find(ids);
  }

  async tie(id: string, to: string | null): Promise<void> {
    await (await this.db.repository(ReportRow)).update({ id }, { tiedTo: to });
  }

  async settle(id: string, change: Pick<ReportRow, 'state' | 'closeReason'>): Promise<void> {
    await (await this.db.repository(ReportRow)).update({ id }, change);
  }

  async assign(id: string, staffId: string | null): Promise<void> {
    await (await this.db.repository(ReportRow)).update({ id }, { assignedTo: staffId });
  }

  /** @returns people by their own ids. */
  async people(ids: readonly string[]): Promise<ReportPersonRow[]> {
    if (ids.length === 0) return [];
    return (await this.db.repository(ReportPersonRow))
      .createQueryBuilder('p')
      .where('p.id = any(:ids)', { ids })
      .getMany();
  }

  /** @returns people of these reports as they were said, in order. */
  async peopleOf(reportIds: readonly string[]): Promise<ReportPersonRow[]> {
    return (await this.db.repository(ReportPersonRow))
      .createQueryBuilder('p')
      .where('p.reportId = any(:reportIds)', { reportIds })
      .orderBy('p.reportId')
      .addOrderBy('p.position')
      .getMany();
  }

  /** @returns reports, newest first, one more than `size` where there is a next page. */
  async page(
    filter: ReportFilter,
    limits: WaitLimits,
    size: number,
    after: readonly unknown[] | null,
  ): Promise<ReportRow[]> {
    const query = (await this.db.repository(ReportRow))
      .createQueryBuilder('r')
      .where(SHOWN_ALONE)
      .orderBy('r.recordedAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(size + 1);
    if (filter.open === true) query.andWhere(WAITS);
    if (filter.open === false) query.andWhere(`not (${WAITS})`);
    if (filter.departmentId) {
      query.andWhere(
        'r.departmentId in (select custody_department_records(array[:departmentId]::uuid[]))',
        filter,
      );
    }
    if (filter.eventId) query.andWhere('r.eventId = :eventId', filter);
    if (filter.assignedTo) query.andWhere('r.assignedTo = :assignedTo', filter);
    if (filter.overdue === true) query.andWhere(IS_OVERDUE, limits);
    if (filter.overdue === false) query.andWhere(`not (${IS_OVERDUE})`, limits);
    if (filter.language) query.andWhere('r.language = :language', filter);
    if (typeof filter.olderThanMinutes === 'number') {
      query.andWhere(`r.recordedAt <= ${agoOf('older')}`, filter);
    }
    if (typeof filter.youngerThanMinutes === 'number') {
      query.andWhere(`r.recordedAt > ${agoOf('younger')}`, filter);
    }
    if (after) query.andWhere('(r.recordedAt, r.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  }
}

/** A tied one is read through the one it is tied to, by whoever may see that. */
const SHOWN_ALONE = '(r.tied_to is null or not exists (select 1 from report h where h.id = r.tied_to))';
const WAITS = `r.state = 'OPEN' and r.tied_to is null`;

const agoOf = (than: 'older' | 'younger'): string =>
  `domain_now() - make_interval(mins => :${than}ThanMinutes)`;
