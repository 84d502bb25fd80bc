import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import type { FeedLanguage } from './calendar-feeds.repository.js';

@ObjectType('CalendarFeed', {
  description: 'An address from which a calendar reads your deadlines, without people.',
})
export class CalendarFeed {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'en, ru or kk' })
  language: FeedLanguage;

  @Field(() => GraphQLDateTime)
  madeAt: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'to ten minutes; a feed that is read and is in none of your calendars has been found by somebody',
  })
  readAt: Date | null;
}
