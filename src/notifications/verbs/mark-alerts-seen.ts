import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Alert, presentAlert } from '../alert.types.js';
import { Alerts } from '../store/alerts.repository.js';

@InputType('MarkAlertsSeenInput')
export class MarkAlertsSeenInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID])
  alertIds: string[];
}

@ObjectType('MarkAlertsSeenSuccess')
export class MarkAlertsSeenSuccess {
  @Field(() => [Alert])
  alerts: Alert[];
}

export const MarkAlertsSeenResult = resultUnion('MarkAlertsSeenResult', MarkAlertsSeenSuccess);

interface SeenOutcome extends Record<string, unknown> {
  readonly alertIds: readonly string[];
}

/** Says that a person has seen their own alerts. It acknowledges nothing: a deadline has a verb of its own for that. */
@Injectable()
export class MarkAlertsSeen implements Verb<MarkAlertsSeenInput, SeenOutcome, MarkAlertsSeenSuccess> {
  readonly operation = 'markAlertsSeen';
  readonly input = MarkAlertsSeenInput;

  constructor(
    private readonly db: Db,
    private readonly alerts: Alerts,
  ) {}

  async handle(input: MarkAlertsSeenInput): Promise<SeenOutcome | Refusal> {
    const ids = [...new Set(input.alertIds)];
    const own = await this.alerts.find((await this.db.actor()).id!, ids);
    if (own.length < ids.length) return notFound('alertIds');
    await this.alerts.markSeen(ids);
    return { alertIds: ids };
  }

  async present({ alertIds }: SeenOutcome): Promise<MarkAlertsSeenSuccess> {
    const rows = await this.alerts.find((await this.db.actor()).id!, alertIds);
    return Object.assign(new MarkAlertsSeenSuccess(), { alerts: rows.map(presentAlert) });
  }
}
