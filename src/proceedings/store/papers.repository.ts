import { Injectable } from '@nestjs/common';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import type { PaperRow } from './paper.entity.js';
import { HearingRow } from './hearing.entity.js';
import { ProtocolPatterns } from './protocol-patterns.repository.js';
import { ProtocolRow } from './protocol.entity.js';
import { RulingRow, ServiceRow } from './ruling.entity.js';
import { StepRow } from './step.entity.js';

/** What a paper says in words: names, places, quotations. Sealed under the held person's key. */
export type Words = Readonly<Record<string, string | null | undefined>>;

const TABLES = new Map<PaperClass, string>([
  [ProtocolRow, 'protocol'],
  [HearingRow, 'hearing'],
  [RulingRow, 'ruling'],
  [ServiceRow, 'ruling_service'],
  [StepRow, 'procedural_step'],
]);

type PaperClass<P extends PaperRow = PaperRow> = new () => P;
type Fresh<P extends PaperRow> = Omit<
  P,
  'sealedWords' | 'recordedBy' | 'recordedAt' | 'supersededAt' | 'supersededBy' | 'sealedReason'
>;

/** Protocols, hearings, rulings, services and steps: versions that supersede one another and are never edited. */
@Injectable()
export class Papers {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly patterns: ProtocolPatterns,
  ) {}

  /** @returns ID_TAKEN when the id is in use, whether or not the caller may see by what. */
  async add<P extends PaperRow>(kind: PaperClass<P>, paper: Fresh<P>, words: Words): Promise<Refusal | void> {
    const said = Object.fromEntries(Object.entries(words).filter(([, text]) => text?.trim()));
    const row = Object.assign(new kind(), paper, {
      recordedBy: (await this.db.actor()).id,
      recordedAt: toDate(await this.db.now()),
      sealedWords:
        Object.keys(said).length > 0
          ? await this.vault.sealJson(paper.subjectId, placeOf(kind, 'sealed_words', paper.id), said)
          : null,
    });
    try {
      await this.db.savepoint(async () => {
        await (await this.db.repository<PaperRow>(kind)).insert(row);
      });
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
    // here and nowhere else the words pass in clear, whoever writes them
    if (row instanceof ProtocolRow) await this.patterns.keep(row, said);
  }

  async find<P extends PaperRow>(kind: PaperClass<P>, id: string): Promise<P | null> {
    return (await this.findAll(kind, [id]))[0] ?? null;
  }

  /** @returns versions by id, also those that stand no more. */
  async findAll<P extends PaperRow>(kind: PaperClass<P>, ids: readonly string[]): Promise<P[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository<PaperRow>(kind);
    return (await repository.createQueryBuilder('p').where('p.id = any(:ids)', { ids }).getMany()) as P[];
  }

  /** @param id of any version; @returns the version that stands, null where it was withdrawn or is not visible. */
  async standing<P extends PaperRow>(kind: PaperClass<P>, id: string): Promise<P | null> {
    const version = await this.find(kind, id);
    if (!version) return null;
    const rows = await this.query(kind).then((query) =>
      query.andWhere('p.rootId = :root', { root: version.rootId }).getMany(),
    );
    return (rows[0] as P | undefined) ?? null;
  }

  /** @returns what stands of several episodes, earliest first. */
  async standingOf<P extends PaperRow>(kind: PaperClass<P>, detentionIds: readonly string[]): Promise<P[]> {
    if (detentionIds.length === 0) return [];
    const query = await this.query(kind);
    return (await query.andWhere('p.detentionId = any(:detentionIds)', { detentionIds }).getMany()) as P[];
  }

  /** @param rootIds of first versions; @returns what stands of them, earliest first. */
  async standingOfRoots<P extends PaperRow>(kind: PaperClass<P>, rootIds: readonly string[]): Promise<P[]> {
    if (rootIds.length === 0) return [];
    const query = await this.query(kind);
    return (await query.andWhere('p.rootId = any(:rootIds)', { rootIds }).getMany()) as P[];
  }

  /** @param by the version that takes its place; null: withdrawn. */
  async supersede<P extends PaperRow>(
    kind: PaperClass<P>,
    old: P,
    by: string | null,
    reason: string,
  ): Promise<void> {
    const sealedReason = await this.vault.seal(old.subjectId, placeOf(kind, 'sealed_reason', old.id), reason);
    await (
      await this.db.repository<PaperRow>(kind)
    ).update({ id: old.id }, { supersededAt: toDate(await this.db.now()), supersededBy: by, sealedReason });
  }

  /** @returns the words of papers of one kind, in order; empty where nothing was written. Opened, so audited. */
  async words<P extends PaperRow>(kind: PaperClass<P>, rows: readonly P[]): Promise<Words[]> {
    const opened = await this.vault.openAll(
      rows.map((row) => ({
        ...placeOf(kind, 'sealed_words', row.id),
        subjectId: row.subjectId,
        bytes: row.sealedWords,
      })),
    );
    return opened.map((text) => (text ? (JSON.parse(text) as Words) : {}));
  }

  private async query<P extends PaperRow>(kind: PaperClass<P>) {
    return (await this.db.repository<PaperRow>(kind))
      .createQueryBuilder('p')
      .where('p.supersededAt is null')
      .orderBy('p.effectiveAt')
      .addOrderBy('p.id');
  }
}

const placeOf = (kind: PaperClass, column: string, rowId: string): SealedPlace => ({
  table: TABLES.get(kind)!,
  column,
  rowId,
});
