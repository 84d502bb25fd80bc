import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('WatchRequests', {
  description:
    'Families who asked to be told. What they wrote is sealed; each may be about somebody not yet logged.',
})
export class WatchRequests {
  @Field(() => Int)
  count: number;
}
