import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';

@ObjectType('WatchRequests', { description: 'Families who asked to be told. What they wrote is sealed.' })
export class WatchRequests {
  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'whose contact answered our letter' })
  confirmed: number;

  @Field(() => Int, { description: 'confirmed, and about nobody we have logged yet' })
  unmatched: number;

  @Field(() => Int, { description: 'letters and messages that were tried and have not left' })
  unsent: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'since when nobody hears the families’ bot' })
  botSilentSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'stable, such as HTTP_409: somebody else listens to it',
  })
  botFaultCode: string | null;
}

@ObjectType('WatchLead', {
  description:
    'A family is looking for this person: yes. Who they are and how to reach them is shown to nobody.',
})
export class WatchLead {
  @Field(() => ID, { description: 'a handle of the lead, not of the family' })
  id: string;

  @Field(() => ID)
  detentionId: string;

  @Field(() => GraphQLDateTime)
  foundAt: Date;

  @Field(() => Boolean, { description: 'the person held allowed an answer; where not, ask them' })
  mayBeTold: boolean;
}

@ObjectType('FamilyCanaries', {
  description: 'Invented people in the family door’s snapshot. Whoever asks for one is trying names.',
})
export class FamilyCanaries {
  @Field(() => Int)
  standing: number;

  @Field(() => Int, { description: 'how many have ever been asked for' })
  asked: number;

  @Field(() => GraphQLDateTime, { nullable: true })
  lastAskedAt: Date | null;
}
