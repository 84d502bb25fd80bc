import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { checkTime, CustodyStores } from '../../custody/index.js';
import { conflict, isRefusal, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, storeWhen, whenOf, type Verb } from '../../platform/graphql/index.js';
import { NamedLawyer } from '../named-lawyer.js';
import { presentAccessRefusal } from '../presenters.js';
import { RefusalAlarm } from '../refusal-alarm.js';
import { readEnd, type RefusalEnd } from '../refusal-end.js';
import { AccessRefusals } from '../store/access-refusals.repository.js';
import { AccessRefusal } from '../types/access-refusal.type.js';
import { officerOf, ReportAccessRefusalInput } from './report-access-refusal.input.js';

@ObjectType('ReportAccessRefusalSuccess')
export class ReportAccessRefusalSuccess {
  @Field(() => AccessRefusal)
  refusal: AccessRefusal;
}

export const ReportAccessRefusalResult = resultUnion('ReportAccessRefusalResult', ReportAccessRefusalSuccess);

interface RefusalOutcome extends Record<string, unknown> {
  readonly refusalId: string;
}

/** Records that a lawyer was kept out, and tells the coordinators at once. */
@Injectable()
export class ReportAccessRefusal implements Verb<
  ReportAccessRefusalInput,
  RefusalOutcome,
  ReportAccessRefusalSuccess
> {
  readonly operation = 'reportAccessRefusal';
  readonly input = ReportAccessRefusalInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly lawyers: NamedLawyer,
    private readonly refusals: AccessRefusals,
    private readonly alarm: RefusalAlarm,
  ) {}

  async handle(input: ReportAccessRefusalInput): Promise<RefusalOutcome | Refusal> {
    const lawyerId = await this.lawyers.of(input.lawyerId);
    if (isRefusal(lawyerId)) return lawyerId;
    const department = await this.stores.departments.standingOf(input.departmentId);
    if (!department) return notFound('departmentId');
    if (await this.refusals.findOne(input.id)) return conflict('ID_TAKEN', 'id');
    const detentionIds = [...new Set(input.detentionIds ?? [])];
    const seen = await this.stores.detentions.find(detentionIds);
    if (seen.length < detentionIds.length) return notFound('detentionIds');
    const now = await this.db.now();
    const said = whenOf(input.arrivedAt, department.zone);
    const time = checkTime(said, now, 'arrivedAt');
    if (isRefusal(time)) return time;
    const { clockSuspect } = time;
    const recordedBy = (await this.db.actor()).id;
    const end = readEnd(input, { said, clockSuspect }, now, recordedBy);
    if (isRefusal(end)) return end;
    await this.refusals.add(
      {
        ...(end ?? STILL_WAITING),
        id: input.id,
        lawyerId,
        departmentId: input.departmentId,
        kind: input.kind,
        arrivedSaid: storeWhen(said),
        arrivedAt: toDate(time.effectiveAt),
        clockSuspect,
        extraPapersAsked: input.extraPapersAsked ?? false,
        told: input.told?.trim() || null,
        officer: officerOf(input.refusedBy),
        recordedBy,
        recordedAt: toDate(now),
      },
      detentionIds,
    );
    await this.alarm.raise(input.id, input.departmentId);
    return { refusalId: input.id };
  }

  async present({ refusalId }: RefusalOutcome): Promise<ReportAccessRefusalSuccess> {
    const row = await this.refusals.findOne(refusalId);
    const refusal = row && presentAccessRefusal(row, await this.db.now());
    return Object.assign(new ReportAccessRefusalSuccess(), { refusal });
  }
}

const STILL_WAITING: RefusalEnd = {
  endedSaid: null,
  endedAt: null,
  endKind: null,
  endedBy: null,
  minutesWaited: null,
};
