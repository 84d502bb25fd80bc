import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, notFound, refuse, toDate, toInstant, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { planEpisodeRedirects, type Episode } from '../domain/merge-plan.js';
import { PersonsMerged } from '../events.js';
import { presentPerson } from '../presenters.js';
import { CustodyStores } from '../custody-stores.js';
import type { DetentionRow } from '../store/detention.entity.js';
import { Person } from '../types/person.type.js';

@InputType('MergePersonsInput')
export class MergePersonsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the merge, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  keptPersonId: string;

  @IsUUID()
  @Field(() => ID)
  mergedPersonId: string;

  @Length(3, 1000)
  @Field(() => String, { description: 'why these are one person' })
  reason: string;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, {
    nullable: true,
    description: 'why, though both were seen at this time in two places; needed then',
  })
  twoPlacesReason?: string | null | undefined;
}

@ObjectType('MergePersonsSuccess')
export class MergePersonsSuccess {
  @Field(() => ID)
  mergeId: string;

  @Field(() => Person, { description: 'the record both now lead to' })
  person: Person;

  @Field(() => [ID], { description: 'episodes that are one now; the earliest keeps its place' })
  joinedDetentionIds: string[];
}

export const MergePersonsResult = resultUnion('MergePersonsResult', MergePersonsSuccess);

interface MergeOutcome extends Record<string, unknown> {
  readonly mergeId: string;
  readonly keptPersonId: string;
  readonly joinedDetentionIds: readonly string[];
}

/** Says that two records are one person: writes a redirect, rewrites nothing, can be undone. */
@Injectable()
export class MergePersons implements Verb<MergePersonsInput, MergeOutcome, MergePersonsSuccess> {
  readonly operation = 'mergePersons';
  readonly input = MergePersonsInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly events: Events,
  ) {}

  async handle(input: MergePersonsInput): Promise<MergeOutcome | Refusal> {
    const { merges, persons, detentions } = this.stores;
    for (const path of ['keptPersonId', 'mergedPersonId'] as const) {
      if (!(await persons.findOne(input[path]))) return notFound(path);
    }
    if (await merges.find(input.id)) return conflict('ID_TAKEN', 'id');
    const kept = await merges.canonicalPersonId(input.keptPersonId);
    const merged = await merges.canonicalPersonId(input.mergedPersonId);
    if (kept === merged) return conflict('ALREADY_ONE_PERSON', 'mergedPersonId');
    if (input.keptPersonId === input.mergedPersonId) return refuse('SAME_PERSON', { path: 'mergedPersonId' });
    const keptRows = await detentions.page({ personId: kept }, 1000, null);
    const mergedRows = await detentions.page({ personId: merged }, 1000, null);
    if (!input.twoPlacesReason && (await this.areSeenApart(keptRows, mergedRows))) {
      return conflict('VERIFIED_IN_TWO_PLACES', 'twoPlacesReason');
    }
    const redirects = planEpisodeRedirects(keptRows.map(episodeOf), mergedRows.map(episodeOf));
    const mergedAt = toDate(await this.db.now());
    const mergedBy = (await this.db.actor()).id;
    await merges.add(
      {
        id: input.id,
        keptPersonId: kept,
        mergedPersonId: merged,
        reason: reasonOf(input),
        mergedBy,
        mergedAt,
      },
      redirects,
    );
    await this.events.publish(PersonsMerged, {
      mergeId: input.id,
      detentionIds: await merges.detentionIdsOf([kept, merged]),
    });
    return {
      mergeId: input.id,
      keptPersonId: kept,
      joinedDetentionIds: redirects.flatMap((r) => [r.fromId, r.toId]),
    };
  }

  /** Somebody saw each of them held, at one time, in another department than the other. */
  private async areSeenApart(
    kept: readonly DetentionRow[],
    merged: readonly DetentionRow[],
  ): Promise<boolean> {
    const pairs = kept.flatMap((one) =>
      merged.flatMap((other) => (atOnce(one, other) ? [[one, other]] : [])),
    );
    const placeOf = await this.stores.departments.standing(
      pairs.flat().flatMap(({ departmentId }) => departmentId ?? []),
    );
    return pairs.some((pair) => new Set(pair.map((row) => placeOf.get(row.departmentId!)?.id)).size > 1);
  }

  async present(outcome: MergeOutcome): Promise<MergePersonsSuccess> {
    const person = await this.stores.persons.findOne(outcome.keptPersonId);
    return Object.assign(new MergePersonsSuccess(), {
      mergeId: outcome.mergeId,
      joinedDetentionIds: outcome.joinedDetentionIds,
      person: person && presentPerson(person),
    });
  }
}

const episodeOf = (row: DetentionRow): Episode => ({
  id: row.id,
  startedAt: toInstant(row.startedFrom ?? row.startedUntil ?? row.loggedAt),
  endedAt: row.releasedAt && toInstant(row.releasedAt),
});

/** Longer apart somebody may have been moved between. */
const AT_ONCE_MINUTES = 15;

const atOnce = (one: DetentionRow, other: DetentionRow): boolean =>
  isSeenHeld(one) &&
  isSeenHeld(other) &&
  Math.abs(one.lastConfirmedAt.getTime() - other.lastConfirmedAt.getTime()) <= AT_ONCE_MINUTES * 60_000;

const isSeenHeld = (row: DetentionRow): row is DetentionRow & { lastConfirmedAt: Date } =>
  row.status === 'HELD' && row.placeVerified && row.departmentId !== null && row.lastConfirmedAt !== null;

const reasonOf = ({ reason, twoPlacesReason }: MergePersonsInput): string =>
  [reason, twoPlacesReason].filter(Boolean).join('\n');
