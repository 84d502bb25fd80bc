import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { refuse, type Refusal } from '../../kernel/index.js';
import { Config } from '../../platform/config/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CalendarFeeds, type FeedLanguage } from './calendar-feeds.repository.js';
import { CalendarFeed } from './calendar.types.js';

const MOST_FEEDS = 5;

@InputType('CreateCalendarFeedInput')
export class CreateCalendarFeedInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsOptional()
  @IsIn(['en', 'ru', 'kk'])
  @Field(() => String, { nullable: true, description: 'en, ru or kk; the request’s by default' })
  language?: FeedLanguage | null;
}

@ObjectType('CreateCalendarFeedSuccess')
export class CreateCalendarFeedSuccess {
  @Field(() => CalendarFeed)
  feed: CalendarFeed;

  @Field(() => String, { nullable: true, description: 'for the calendar; shown once: null to a replay' })
  url: string | null;
}

export const CreateCalendarFeedResult = resultUnion('CreateCalendarFeedResult', CreateCalendarFeedSuccess);

export interface FeedOutcome extends Record<string, unknown> {
  readonly feedId: string;
}

/** Makes an address for one calendar. Whoever has it reads it: one a device, so that one can be revoked alone. */
@Injectable()
export class CreateCalendarFeed implements Verb<
  CreateCalendarFeedInput,
  FeedOutcome,
  CreateCalendarFeedSuccess
> {
  readonly operation = 'createCalendarFeed';
  readonly input = CreateCalendarFeedInput;

  constructor(
    private readonly db: Db,
    private readonly feeds: CalendarFeeds,
    private readonly config: Config,
  ) {}

  async handle({ language }: CreateCalendarFeedInput): Promise<FeedOutcome | Refusal> {
    const { id: staffId } = await this.db.actor();
    if ((await this.feeds.of(staffId!)).length >= MOST_FEEDS) {
      return refuse('TOO_MANY_FEEDS', { kind: 'CONFLICT', params: { limit: MOST_FEEDS } });
    }
    const { id, token } = await this.feeds.add(staffId!, language ?? currentOperation().language);
    const url = `${this.config.get('PUBLIC_URL').replace(/\/$/, '')}/calendar/${token}.ics`;
    currentOperation().memo.set(CreateCalendarFeed, url);
    return { feedId: id };
  }

  async present({ feedId }: FeedOutcome): Promise<CreateCalendarFeedSuccess> {
    const feeds = await this.feeds.of((await this.db.actor()).id!);
    return Object.assign(new CreateCalendarFeedSuccess(), {
      feed: feeds.find(({ id }) => id === feedId),
      url: (currentOperation().memo.get(CreateCalendarFeed) as string | undefined) ?? null,
    });
  }
}
