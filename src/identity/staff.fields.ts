import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerCan } from '../platform/graphql/index.js';
import { StaffMember } from './staff.types.js';

/** What may be begun with a colleague; other areas offer it. */
@Resolver(() => StaffMember)
export class StaffMemberFieldsResolver {
  constructor(private readonly viewerCan: ViewerCan) {}

  @ResolveField(() => [String], {
    name: 'viewerCan',
    description: 'operations of other areas you may begin with them now',
  })
  can(@Parent() colleague: StaffMember): Promise<string[]> {
    return this.viewerCan.of(StaffMember, colleague);
  }
}
