import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { type RefusingOfficerFacts } from './access-refusals.repository.js';
import { RefusalStatementRow } from './refusal-statement.entity.js';

type NewStatement = Omit<RefusalStatementRow, 'sealedTold' | 'sealedOfficer' | 'officerSubjectId'> & {
  readonly told: string | null;
  readonly officer: RefusingOfficerFacts | null;
};

const placeOf = (column: string, rowId: string) => ({ table: 'access_refusal_statement', column, rowId });

/** What was said at doors: sealed going in under the refusal, opened (and audited) coming out. */
@Injectable()
export class RefusalStatements {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async findOne(id: string): Promise<RefusalStatementRow | null> {
    return (await this.db.repository(RefusalStatementRow)).findOneBy({ id });
  }

  /** @returns what was said at these refusals, in the order it was said. */
  async of(refusalIds: readonly string[]): Promise<RefusalStatementRow[]> {
    return (await this.db.repository(RefusalStatementRow))
      .createQueryBuilder('s')
      .where('s.refusalId = any(:refusalIds)', { refusalIds })
      .orderBy('s.at')
      .addOrderBy('s.id')
      .getMany();
  }

  async add({ told, officer, ...row }: NewStatement): Promise<void> {
    const subjectId = officer ? this.db.newId() : null;
    const statements = await this.db.repository(RefusalStatementRow);
    await statements.insert({
      ...row,
      sealedTold: told ? await this.vault.seal(row.refusalId, placeOf('sealed_told', row.id), told) : null,
      officerSubjectId: subjectId,
      sealedOfficer:
        officer && subjectId
          ? await this.vault.sealJson(subjectId, placeOf('sealed_officer', row.id), officer)
          : null,
    });
  }

  async openTold(row: RefusalStatementRow): Promise<string | null> {
    return this.vault.open({
      ...placeOf('sealed_told', row.id),
      subjectId: row.refusalId,
      bytes: row.sealedTold,
    });
  }

  async openOfficer(row: RefusalStatementRow): Promise<RefusingOfficerFacts | null> {
    if (!row.officerSubjectId) return null;
    const opened = await this.vault.open({
      ...placeOf('sealed_officer', row.id),
      subjectId: row.officerSubjectId,
      bytes: row.sealedOfficer,
    });
    return opened ? (JSON.parse(opened) as RefusingOfficerFacts) : null;
  }
}
