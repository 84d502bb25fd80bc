import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { CustodyStores, CustodyVerbs, DuplicateAdvice } from '../../custody/index.js';
import { conflict, isRefusal, refuse, type Refusal } from '../../kernel/index.js';
import type { Verb } from '../../platform/graphql/index.js';
import { sourceOf } from '../domain/promotion.js';
import { PromotionDesk, type Begun } from '../promotion-desk.js';
import { readReportedName } from '../reported-name.js';
import { ReportSeal } from '../store/report-seal.js';
import { namedHere, whenInputOf } from '../told-when.js';
import { PersonPromotionInput } from './promote.input.js';
import { PromotionPresenter, type PromoteReportSuccess, type PromotionOutcome } from './promotion-result.js';

@InputType('PromoteReportToDetentionInput')
export class PromoteReportToDetentionInput extends PersonPromotionInput {
  @IsUUID()
  @Field(() => ID, { description: 'the new case, made on the device' })
  detentionId: string;

  @IsUUID()
  @Field(() => ID, { description: 'made on the device' })
  personId: string;

  @IsOptional()
  @MaxLength(400)
  @Field(() => String, {
    nullable: true,
    description: 'handle from advice: somebody known from an earlier episode',
  })
  knownAs?: string | null;

  @IsOptional()
  @MaxLength(300)
  @Field(() => String, { nullable: true, description: 'by default as it was said' })
  fullName?: string | null;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: 'of somebody nameless; nothing of the report is copied',
  })
  description?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  @Field(() => Int, { nullable: true })
  birthYear?: number | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  eventId?: string | null;
}

/** Custody's doors that a new case goes through. */
@Injectable()
export class CaseOpening {
  constructor(
    readonly verbs: CustodyVerbs,
    readonly stores: CustodyStores,
    readonly advice: DuplicateAdvice,
  ) {}
}

/** Logs somebody a report names, through intake and by hearsay: what nobody saw stays unverified. */
@Injectable()
export class PromoteReportToDetention implements Verb<
  PromoteReportToDetentionInput,
  PromotionOutcome,
  PromoteReportSuccess
> {
  readonly operation = 'promoteReportToDetention';
  readonly input = PromoteReportToDetentionInput;

  constructor(
    private readonly desk: PromotionDesk,
    private readonly seal: ReportSeal,
    private readonly custody: CaseOpening,
    private readonly presenter: PromotionPresenter,
  ) {}

  async handle(input: PromoteReportToDetentionInput): Promise<PromotionOutcome | Refusal> {
    const begun = await this.desk.begin(input.reportId, input.reportedPersonId);
    if (isRefusal(begun)) return begun;
    const refusal = (await this.heldAlready(input)) ?? (await this.log(input, begun));
    if (isRefusal(refusal)) return refusal;
    const kept = await this.desk.keep(
      {
        id: input.id,
        reportId: input.reportId,
        reportPersonId: begun.person?.id ?? null,
        kind: 'DETENTION',
        detentionId: input.detentionId,
        claimId: null,
        departmentId: null,
        settles: input.settles ?? null,
      },
      input.note,
    );
    if (isRefusal(kept)) return kept;
    return { promotionId: input.id, reportId: input.reportId, detentionId: input.detentionId };
  }

  present(outcome: PromotionOutcome): Promise<PromoteReportSuccess> {
    return this.presenter.present(outcome);
  }

  /** Somebody held gets a claim on the case they have: intake would join it, and nothing would say which claim it was. */
  private async heldAlready({ knownAs }: PromoteReportToDetentionInput): Promise<Refusal | null> {
    if (!knownAs) return null;
    const personId = await this.custody.advice.resolve(knownAs);
    if (!personId) return refuse('HANDLE_UNKNOWN', { path: 'knownAs' });
    const open = { personId, status: ['HELD', 'HOSPITAL', 'UNKNOWN'] as const };
    const held = await this.custody.stores.detentions.page(open, 1, null);
    return held.length > 0 ? conflict('HELD_ALREADY', 'knownAs') : null;
  }

  private async log(input: PromoteReportToDetentionInput, begun: Begun): Promise<Refusal | void> {
    const row = await this.rowOf(input, begun);
    if (isRefusal(row)) return row;
    const { report } = begun;
    const logged = await this.custody.verbs.logDetainees.handle({
      clientId: input.clientId,
      eventId: input.eventId ?? report.eventId,
      departmentId: input.departmentId ?? report.departmentId,
      observedAt: input.seenAt ?? whenInputOf(report.saidAt),
      source: sourceOf(report.channel, report.relationship),
      familyAnswer: 'NONE',
      rows: [row],
    });
    if (isRefusal(logged)) return namedHere(logged, { observedAt: 'seenAt', rows: 'detentionId' });
  }

  /** @refuses PERSON_MISSING where no name is understood in the words and none is given. */
  private async rowOf(input: PromoteReportToDetentionInput, { person }: Begun) {
    const [asSaid] = person ? await this.seal.openNames([person]) : [null];
    const fullName = input.fullName?.trim() || readReportedName(asSaid ?? '').fullName;
    const description = input.description?.trim() || null;
    if (!fullName && !description) return refuse('PERSON_MISSING', { path: 'fullName' });
    return {
      id: input.detentionId,
      personId: input.personId,
      knownAs: input.knownAs ?? null,
      asText: asSaid ?? fullName ?? description!,
      fullName,
      description: fullName ? null : description,
      birthYear: input.birthYear ?? person?.birthYear ?? null,
    };
  }
}
