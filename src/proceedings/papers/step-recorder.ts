import { Injectable } from '@nestjs/common';
import { isRefusal, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { storeWhen, whenOf, type WhenInput } from '../../platform/graphql/index.js';
import { fixedAhead, stepRow } from '../domain/index.js';
import { Papers } from '../store/papers.repository.js';
import { StepRow } from '../store/step.entity.js';
import { CaseDesk, type Moment } from './case-desk.js';
import type { Version } from './protocol-recorder.js';
import type { StepFieldsInput } from './step.input.js';
import { StepOrder } from './step-order.js';

/** Writes recorded events that no paper holds. */
@Injectable()
export class StepRecorder {
  constructor(
    private readonly db: Db,
    private readonly desk: CaseDesk,
    private readonly papers: Papers,
    private readonly order: StepOrder,
  ) {}

  /** @returns what `StepOrder` refuses, and times that cannot be. */
  async write({ id, rootId, detention }: Version, fields: StepFieldsInput): Promise<Refusal | void> {
    const zone = await this.desk.zoneOf(detention, null);
    const moment = await this.moment(fields, detention, zone);
    if (isRefusal(moment)) return moment;
    const subject = await this.order.check(fields, { detention, rootId, moment });
    if (isRefusal(subject)) return subject;
    const row = {
      id,
      rootId,
      detentionId: detention.id,
      subjectId: detention.personId,
      effectiveAt: toDate(moment.time.effectiveAt),
      clockSuspect: moment.time.clockSuspect,
      kind: fields.kind,
      saidAt: storeWhen(moment.when),
      ...subject,
    };
    return this.papers.add(StepRow, row, { note: fields.note });
  }

  private moment(
    { kind, at }: StepFieldsInput,
    detention: Version['detention'],
    zone: string | undefined,
  ): Promise<Moment | Refusal> {
    const { mayLieAhead, mayPrecedeCustody } = stepRow(kind);
    const held = mayPrecedeCustody ? { ...detention, startedFrom: null } : detention;
    return mayLieAhead ? this.ahead(at, held, zone) : this.desk.happened(at, held, { path: 'at', zone });
  }

  /** What is fixed for a day to come: any time but one far out; what has passed already is held to the usual. */
  private async ahead(
    input: WhenInput,
    detention: Version['detention'],
    zone: string | undefined,
  ): Promise<Moment | Refusal> {
    const when = whenOf(input, zone);
    const until = fixedAhead(when, await this.db.now());
    if (isRefusal(until)) return until;
    if (!until) return this.desk.happened(input, detention, { path: 'at', zone });
    return { when, time: { effectiveAt: until, clockSuspect: false } };
  }
}
