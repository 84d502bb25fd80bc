import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, GraphQLEmailAddress, GraphQLLocalDate } from 'graphql-scalars';

@ObjectType('FamilyDoor', { description: 'What this door is.' })
export class AboutDoor {
  @Field(() => Boolean, { description: 'invented people only' })
  demo: boolean;

  @Field(() => Boolean, { description: 'whether families may be told in Telegram' })
  telegram: boolean;

  @Field(() => [String], { description: 'Accept-Language this door answers in' })
  languages: string[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'when what we know was last looked at' })
  asOf: Date | null;

  @Field(() => [String], { description: 'in the language of the request' })
  notes: string[];

  @Field(() => String)
  whatToBring: string;
}

@InputType('AskInput', { description: 'A whole question: every word and the year; a spelling may differ.' })
export class AskInput {
  @Field(() => String, { description: 'with the father’s name, in any script and order' })
  fullName: string;

  @Field(() => Int, { nullable: true })
  birthYear?: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  birthDate?: string | null;

  @Field(() => String, { nullable: true })
  codeWord?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Solution of a challenge from GET /family/challenge. It raises a budget; nobody needs one.',
  })
  proof?: string | null;
}

@InputType('WatchInput', {
  description:
    'Tell me when you know. Kept sealed, and only once the contact has confirmed itself is anything sent.',
})
export class WatchInput extends AskInput {
  @Field(() => GraphQLEmailAddress)
  contact: string;
}

@ObjectType('Answer', { description: 'One shape and one size, whatever it says.' })
export class Answer {
  @Field(() => String, { description: 'a sentence a line; spaces at the end belong to its size' })
  text: string;
}

@ObjectType('TelegramWatchReceipt', { description: 'The same for everybody but for its link.' })
export class TelegramWatchReceipt {
  @Field(() => String)
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'opens the chat, where “Start” confirms the request; null: there is no bot, or no room',
  })
  link: string | null;
}

@ObjectType('WatchReceipt', { description: 'The same for everybody.' })
export class WatchReceipt {
  @Field(() => String)
  text: string;
}
