import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { CustodyStores, Detention, presentDetention } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, type Refusal } from '../../kernel/index.js';
import { resultUnion, whenOf, type Verb } from '../../platform/graphql/index.js';
import { presentCheck } from '../presenters.js';
import type { RecordedCheck } from '../read-check.js';
import { RightsChecks, type CheckOfDetention } from '../rights-checks.js';
import { RightsCheckRows } from '../store/rights-check-rows.repository.js';
import { RightsCheck } from '../types/rights-check.type.js';
import { RecordRightsChecksInput, type RightsCheckInput } from './record-rights-checks.input.js';

@ObjectType('RecordRightsChecksSuccess')
export class RecordRightsChecksSuccess {
  @Field(() => [RightsCheck], { description: 'in the order of the input' })
  checks: RightsCheck[];

  @Field(() => [RightsCheck], { description: 'those that mean ill-treatment; the coordinators were told' })
  alarms: RightsCheck[];

  @Field(() => [Detention])
  detentions: Detention[];
}

export const RecordRightsChecksResult = resultUnion('RecordRightsChecksResult', RecordRightsChecksSuccess);

interface RecordOutcome extends Record<string, unknown> {
  readonly checkIds: readonly string[];
  readonly detentionIds: readonly string[];
}

/** Records rights checks, of one person or of several, all or none. */
@Injectable()
export class RecordRightsChecks implements Verb<
  RecordRightsChecksInput,
  RecordOutcome,
  RecordRightsChecksSuccess
> {
  readonly operation = 'recordRightsChecks';
  readonly input = RecordRightsChecksInput;

  constructor(
    private readonly stores: CustodyStores,
    private readonly checks: RightsChecks,
    private readonly rows: RightsCheckRows,
  ) {}

  async handle(input: RecordRightsChecksInput): Promise<RecordOutcome | Refusal> {
    const ids = input.checks.map(({ id }) => id);
    if (new Set(ids).size < ids.length) return refuse('ID_TWICE', { path: 'checks' });
    if ((await this.rows.find(ids)).length > 0) return conflict('ID_TAKEN', 'checks');
    const checks = await this.withDetentions(input);
    if (isRefusal(checks)) return checks;
    const refused = await this.checks.record(checks);
    if (refused) return refused;
    return { checkIds: ids, detentionIds: [...new Set(checks.map(({ detention }) => detention.id))] };
  }

  async present({ checkIds, detentionIds }: RecordOutcome): Promise<RecordRightsChecksSuccess> {
    const found = new Map((await this.rows.find(checkIds)).map((row) => [row.id, presentCheck(row)]));
    const checks = checkIds.flatMap((id) => found.get(id) ?? []);
    const detentions = await this.stores.detentions.find(detentionIds);
    return Object.assign(new RecordRightsChecksSuccess(), {
      checks,
      alarms: checks.filter(({ alarm }) => alarm !== null),
      detentions: detentions.map(presentDetention),
    });
  }

  /** @returns each check with its detention; times without a zone are in that of the place. */
  private async withDetentions(input: RecordRightsChecksInput): Promise<CheckOfDetention[] | Refusal> {
    const { detentions, departments } = this.stores;
    const idOf = (check: RightsCheckInput) => check.detentionId ?? input.detentionId;
    const found = await detentions.find([...new Set(input.checks.flatMap((check) => idOf(check) ?? []))]);
    const places = await departments.standing(found.flatMap(({ departmentId }) => departmentId ?? []));
    const checks: CheckOfDetention[] = [];
    for (const [i, check] of input.checks.entries()) {
      const id = idOf(check);
      if (!id) return refuse('DETENTION_MISSING', { path: `checks.${i}.detentionId` });
      const detention = found.find((row) => row.id === id);
      if (!detention) return notFound(check.detentionId ? `checks.${i}.detentionId` : 'detentionId');
      const zone = detention.departmentId ? places.get(detention.departmentId)?.zone : undefined;
      checks.push({ detention, check: recordedOf(check, zone), path: `checks.${i}` });
    }
    return checks;
  }
}

const recordedOf = (input: RightsCheckInput, zone: string | undefined): RecordedCheck => ({
  id: input.id,
  code: input.code,
  outcome: input.outcome,
  manner: input.manner ?? null,
  at: whenOf(input.at, zone),
  requestedAt: input.requestedAt ? whenOf(input.requestedAt, zone) : null,
  grantedAt: input.grantedAt ? whenOf(input.grantedAt, zone) : null,
  note: input.note?.trim() || null,
});
