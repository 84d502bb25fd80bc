import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, toDate, toInstant, type Refusal } from '../kernel/index.js';
import { NameKeys } from '../names/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { storeWhen, whenOf } from '../platform/graphql/index.js';
import { Vault } from '../platform/vault/index.js';
import { isFirstHand } from './domain/custody-claim.js';
import { checkTime } from './domain/time-checks.js';
import { DetaineesLogged } from './events.js';
import { holdsPerson, newPersonOf, type ReadRow } from './intake-row.js';
import type { BatchContext, WrittenClaims } from './intake-values.js';
import { Claims } from './store/claims.repository.js';
import { codeWordPlace, type DetentionRow } from './store/detention.entity.js';
import { Detentions } from './store/detentions.repository.js';
import { IntakeBatches } from './store/intake.repository.js';
import { Persons } from './store/persons.repository.js';

/** Where a row leads: its own new episode, an open one it joins, or nowhere yet. */
interface Placed {
  readonly row: ReadRow;
  readonly written: WrittenClaims;
}

/** The stores a batch is written to. */
@Injectable()
export class IntakeStores {
  constructor(
    readonly persons: Persons,
    readonly detentions: Detentions,
    readonly claims: Claims,
    readonly intake: IntakeBatches,
  ) {}
}

/** Writes a batch: persons, episodes, the claim each row makes, and every row as it was typed. */
@Injectable()
export class IntakeWriter {
  constructor(
    private readonly db: Db,
    private readonly store: IntakeStores,
    private readonly nameKeys: NameKeys,
    private readonly vault: Vault,
    private readonly events: Events,
  ) {}

  /** @param known person ids by row id. @returns ID_TAKEN when a row's id is in use already. */
  async write(
    context: BatchContext,
    rows: readonly ReadRow[],
    known: ReadonlyMap<string, string>,
  ): Promise<WrittenClaims[] | Refusal> {
    const placed = await this.place(rows, known);
    try {
      const refusal = await this.db.savepoint(() => this.storeAll(context, placed));
      if (isRefusal(refusal)) return refusal;
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'rows');
      throw error;
    }
    const detentionIds = [...new Set(placed.flatMap(({ written }) => written.detentionId ?? []))];
    await this.events.publish(DetaineesLogged, { detentionIds });
    return placed.map(({ written }) => written);
  }

  private async place(rows: readonly ReadRow[], known: ReadonlyMap<string, string>): Promise<Placed[]> {
    const placed: Placed[] = [];
    for (const [position, row] of rows.entries()) {
      placed.push({ row, written: await this.placeOne(row, position, known.get(row.input.id)) });
    }
    return placed;
  }

  private async placeOne(
    row: ReadRow,
    position: number,
    knownId: string | undefined,
  ): Promise<WrittenClaims> {
    const base = { rowId: row.input.id, position, marks: row.marks, claimId: null, startId: null };
    if (!holdsPerson(row)) {
      return {
        ...base,
        outcome: 'KEPT_AS_TEXT',
        detentionId: null,
        personId: null,
        marks: [...new Set([...row.marks, 'KEPT_AS_TEXT'])],
      };
    }
    const openEpisode = knownId ? await this.openEpisodeOf(knownId) : null;
    const claimId = this.db.newId();
    if (knownId && openEpisode) {
      return { ...base, claimId, outcome: 'JOINED', detentionId: openEpisode, personId: knownId };
    }
    const startId = row.input.startedAt ? this.db.newId() : null;
    const personId = knownId ?? row.input.personId;
    return { ...base, claimId, startId, outcome: 'LOGGED', detentionId: row.input.id, personId };
  }

  /** Whoever has the person before them may see the case they join to; it is in the audit log. */
  private async openEpisodeOf(personId: string): Promise<string | null> {
    const found = await this.db.one<{ id: string | null }>('select custody_open_episode($1) as id', [
      personId,
    ]);
    const actor = await this.db.actor();
    if (found?.id && actor.id) {
      await this.db.sql(`select custody_grant_sight($1, $2, 'JOINED')`, [found.id, actor.id]);
    }
    return found?.id ?? null;
  }

  private async storeAll(context: BatchContext, placed: readonly Placed[]): Promise<Refusal | void> {
    const { recordedBy: loggedBy, recordedAt: loggedAt } = context;
    const fresh = placed.filter(({ written }) => written.outcome === 'LOGGED');
    const newPersons = fresh.filter(({ row, written }) => written.personId === row.input.personId);
    await this.store.persons.addAll(
      newPersons.map(({ row }) => newPersonOf(row, this.nameKeys)),
      { loggedBy, loggedAt },
    );
    const detentions: Partial<DetentionRow>[] = [];
    for (const each of fresh) detentions.push(await this.detentionOf(context, each));
    await this.store.detentions.addAll(detentions);
    await this.store.intake.add(
      context,
      placed.map(({ row, written }) => ({ text: row.input.asText, ...written })),
    );
    await this.store.claims.add(placed.flatMap((each) => this.claimOf(context, each)));
    return this.addStarts(context, fresh);
  }

  private async detentionOf(context: BatchContext, { row, written }: Placed): Promise<Partial<DetentionRow>> {
    const { input, facts } = row;
    const codeWord = input.codeWord?.trim();
    return {
      id: input.id,
      personId: written.personId!,
      eventId: context.eventId,
      track: input.track ?? 'ADMINISTRATIVE',
      roleAtEvent: input.roleAtEvent ?? null,
      chargedArticle: facts.chargedArticle,
      familyAnswer: input.familyAnswer ?? context.familyAnswer,
      sealedCodeWord: codeWord
        ? await this.vault.seal(written.personId!, codeWordPlace(input.id), codeWord)
        : null,
      status: 'UNKNOWN',
      loggedBy: context.recordedBy,
      loggedAt: context.recordedAt,
    };
  }

  private claimOf(context: BatchContext, { row, written }: Placed) {
    if (!written.detentionId || !written.claimId) return [];
    return [
      {
        id: written.claimId,
        detentionId: written.detentionId,
        kind: 'SEEN' as const,
        departmentId: row.departmentId === undefined ? context.departmentId : row.departmentId,
        saidAt: storeWhen(context.observedAt),
        effectiveAt: toDate(context.time.effectiveAt),
        source: context.source,
        verified: isFirstHand(context.source),
        clockSuspect: context.time.clockSuspect,
        recordedBy: context.recordedBy,
        recordedAt: context.recordedAt,
      },
    ];
  }

  private async addStarts(context: BatchContext, fresh: readonly Placed[]): Promise<Refusal | void> {
    const starts = [];
    for (const { row, written } of fresh) {
      if (!row.input.startedAt || !written.startId) continue;
      const when = whenOf(row.input.startedAt, context.observedAt.zone);
      const time = checkTime(when, toInstant(context.recordedAt), `rows.${written.position}.startedAt`);
      if (isRefusal(time)) return time;
      starts.push({
        id: written.startId,
        detentionId: written.detentionId!,
        kind: 'REAL' as const,
        saidAt: storeWhen(when),
        source: context.source,
        clockSuspect: time.clockSuspect || context.time.clockSuspect,
        recordedBy: context.recordedBy,
        recordedAt: context.recordedAt,
      });
    }
    await this.store.claims.addStarts(starts);
  }
}

export const isUniqueViolation = (error: unknown): boolean =>
  (error as { driverError?: { code?: string } } | null)?.driverError?.code === '23505';
