import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Alert } from '../notifications/index.js';
import { CustodyLoaders } from './loaders.js';
import { Department } from './types/department.type.js';

/** What an alert is about, where it is a department. */
@Resolver(() => Alert)
export class AlertFieldsResolver {
  constructor(private readonly loaders: CustodyLoaders) {}

  @ResolveField(() => Department, {
    nullable: true,
    description: 'of an alert about a department: the entry that speaks for it, whichever it was raised at',
  })
  department(@Parent() { refType, refId }: Alert): Promise<Department | null> | null {
    return refType === 'DEPARTMENT' ? this.loaders.department(refId) : null;
  }
}
