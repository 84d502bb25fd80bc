import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { checkTime, CustodyLoaders } from '../../custody/index.js';
import { isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { readWhen, storeWhen, whenOf, type Verb } from '../../platform/graphql/index.js';
import { SIGHTING_KINDS, type SightingKind } from '../domain/promotion.js';
import { PromotionDesk } from '../promotion-desk.js';
import { SightingKindEnum } from '../reports.enums.js';
import { Sightings } from '../store/sightings.repository.js';
import { PromotionInput } from './promote.input.js';
import { PromotionPresenter, type PromoteReportSuccess, type PromotionOutcome } from './promotion-result.js';

@InputType('PromoteReportToSightingInput')
export class PromoteReportToSightingInput extends PromotionInput {
  @IsIn(SIGHTING_KINDS)
  @Field(() => SightingKindEnum)
  kind: SightingKind;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  @Field(() => Int, { nullable: true, description: 'by default as many as the report says' })
  peopleCount?: number | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'what colleagues who go there should know; sealed, and nothing of the report is copied',
  })
  tellColleagues?: string | null;
}

/** Shows a sign at a department to colleagues: not a case, not an access refusal, and in no figure. */
@Injectable()
export class PromoteReportToSighting implements Verb<
  PromoteReportToSightingInput,
  PromotionOutcome,
  PromoteReportSuccess
> {
  readonly operation = 'promoteReportToSighting';
  readonly input = PromoteReportToSightingInput;

  constructor(
    private readonly db: Db,
    private readonly desk: PromotionDesk,
    private readonly custody: CustodyLoaders,
    private readonly sightings: Sightings,
    private readonly presenter: PromotionPresenter,
  ) {}

  async handle(input: PromoteReportToSightingInput): Promise<PromotionOutcome | Refusal> {
    const report = await this.desk.open(input.reportId);
    if (isRefusal(report)) return report;
    const departmentId = input.departmentId ?? report.departmentId;
    if (!departmentId) return refuse('DEPARTMENT_MISSING', { path: 'departmentId' });
    const department = await this.custody.department(departmentId);
    if (!department) return notFound('departmentId');
    const now = await this.db.now();
    const when = input.seenAt ? whenOf(input.seenAt, department.zone) : readWhen(report.saidAt);
    const time = checkTime(when, now, 'seenAt');
    if (isRefusal(time)) return time;
    const kept = await this.desk.keep(
      {
        id: input.id,
        reportId: report.id,
        reportPersonId: null,
        kind: 'SIGHTING',
        detentionId: null,
        claimId: null,
        departmentId,
        settles: input.settles ?? null,
      },
      input.note,
    );
    if (isRefusal(kept)) return kept;
    await this.sightings.add({
      id: input.id,
      departmentId,
      kind: input.kind,
      saidAt: storeWhen(when),
      effectiveAt: toDate(time.effectiveAt),
      peopleCount: input.peopleCount ?? report.peopleCount,
      note: input.tellColleagues?.trim() || null,
      toldAt: toDate(now),
    });
    return { promotionId: input.id, reportId: report.id, detentionId: null };
  }

  present(outcome: PromotionOutcome): Promise<PromoteReportSuccess> {
    return this.presenter.present(outcome);
  }
}
