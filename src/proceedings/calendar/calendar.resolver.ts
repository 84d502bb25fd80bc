import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Db } from '../../platform/db/index.js';
import { Access, Mutations } from '../../platform/graphql/index.js';
import { CalendarFeeds } from './calendar-feeds.repository.js';
import { CalendarFeed } from './calendar.types.js';
import {
  CreateCalendarFeed,
  CreateCalendarFeedInput,
  CreateCalendarFeedResult,
} from './create-calendar-feed.js';
import {
  RevokeCalendarFeed,
  RevokeCalendarFeedInput,
  RevokeCalendarFeedResult,
} from './revoke-calendar-feed.js';

/** One's own calendar feeds. */
@Resolver()
export class CalendarResolver {
  constructor(
    private readonly db: Db,
    private readonly feeds: CalendarFeeds,
    private readonly mutations: Mutations,
    private readonly create: CreateCalendarFeed,
    private readonly revoke: RevokeCalendarFeed,
  ) {}

  @Query(() => [CalendarFeed], { description: 'your own, oldest first' })
  @Access(['COORDINATOR', 'LAWYER'])
  async calendarFeeds(): Promise<CalendarFeed[]> {
    return this.feeds.of((await this.db.actor()).id!);
  }

  @Mutation(() => CreateCalendarFeedResult)
  @Access(['COORDINATOR', 'LAWYER'])
  createCalendarFeed(@Args('input') input: CreateCalendarFeedInput) {
    return this.mutations.run(this.create, input);
  }

  @Mutation(() => RevokeCalendarFeedResult)
  @Access(['COORDINATOR', 'LAWYER'])
  revokeCalendarFeed(@Args('input') input: RevokeCalendarFeedInput) {
    return this.mutations.run(this.revoke, input);
  }
}
