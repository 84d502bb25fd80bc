import { Injectable } from '@nestjs/common';
import type { NameChange, NamedPerson, NameStore } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import { readReportedName } from '../reported-name.js';
import { ReportPersonRow } from './report.entity.js';
import { ReportSeal } from './report-seal.js';

/** Names in reports that wait, for the index: opened as the system, in slices, each an audited opening. */
@Injectable()
export class ReportedNames implements NameStore {
  constructor(
    private readonly db: Db,
    private readonly seal: ReportSeal,
  ) {}

  async now(): Promise<string> {
    return (await this.db.one<{ at: string }>('select clock_timestamp()::text as at'))!.at;
  }

  async slice(before: string | null, size: number): Promise<{ people: NamedPerson[]; last: string | null }> {
    const rows = await (
      await this.waiting()
    )
      .andWhere(before === null ? 'true' : 'p.id < :before', { before })
      .orderBy('p.id', 'DESC')
      .limit(size)
      .getMany();
    return { people: await this.open(rows), last: rows.at(-1)?.id ?? null };
  }

  async of(ids: readonly string[]): Promise<NamedPerson[]> {
    return this.open(await (await this.waiting()).andWhere('p.id = any(:ids)', { ids }).getMany());
  }

  changes(since: string, overlapSeconds: number): Promise<NameChange[]> {
    return this.db.sql(
      `select p.id, r.names_changed_at::text as at from report r join report_person p on p.report_id = r.id
         where r.names_changed_at > $1::timestamptz - make_interval(secs => $2)`,
      [since, overlapSeconds],
    );
  }

  /** A settled report is found by what was made of it. */
  private async waiting() {
    return (await this.db.repository(ReportPersonRow))
      .createQueryBuilder('p')
      .where('p.sealedName is not null')
      .andWhere(`exists (select 1 from report r where r.id = p.report_id and r.state = 'OPEN')`);
  }

  private async open(rows: readonly ReportPersonRow[]): Promise<NamedPerson[]> {
    const names = await this.seal.openNames(rows);
    return rows.flatMap(({ id, birthYear }, i) => {
      const { fullName } = readReportedName(names[i] ?? '');
      return fullName === null ? [] : [{ id, fullNames: [fullName], birthYear }];
    });
  }
}
