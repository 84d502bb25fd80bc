import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CalendarFeeds } from './calendar-feeds.repository.js';
import { CalendarFeed } from './calendar.types.js';
import type { FeedOutcome } from './create-calendar-feed.js';

@InputType('RevokeCalendarFeedInput')
export class RevokeCalendarFeedInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  feedId: string;
}

@ObjectType('RevokeCalendarFeedSuccess')
export class RevokeCalendarFeedSuccess {
  @Field(() => [CalendarFeed], { description: 'those that are left' })
  feeds: CalendarFeed[];
}

export const RevokeCalendarFeedResult = resultUnion('RevokeCalendarFeedResult', RevokeCalendarFeedSuccess);

/** Makes an address worthless at once. What a calendar has kept of it stays in that calendar. */
@Injectable()
export class RevokeCalendarFeed implements Verb<
  RevokeCalendarFeedInput,
  FeedOutcome,
  RevokeCalendarFeedSuccess
> {
  readonly operation = 'revokeCalendarFeed';
  readonly input = RevokeCalendarFeedInput;

  constructor(
    private readonly db: Db,
    private readonly feeds: CalendarFeeds,
  ) {}

  async handle({ feedId }: RevokeCalendarFeedInput): Promise<FeedOutcome | Refusal> {
    const { id } = await this.db.actor();
    return (await this.feeds.revoke(feedId, id!)) ? { feedId } : notFound('feedId');
  }

  async present(): Promise<RevokeCalendarFeedSuccess> {
    const { id } = await this.db.actor();
    return Object.assign(new RevokeCalendarFeedSuccess(), { feeds: await this.feeds.of(id!) });
  }
}
