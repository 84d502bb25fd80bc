import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { currentOperation } from '../platform/db/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { shortName } from './domain/short-name.js';
import { Department } from './types/department.type.js';

/** What is worked out of a department. Other areas add their own fields to it. */
@Resolver(() => Department)
export class DepartmentFieldsResolver {
  constructor(private readonly viewerCan: ViewerCan) {}

  @ResolveField(() => String, { description: 'for a dense grid, in the language of the request' })
  shortName(@Parent() { name }: Department): string {
    return shortName(name, currentOperation().language);
  }

  @ResolveField(() => String)
  shortNameRu(@Parent() { nameRu }: Department): string {
    return shortName(nameRu, 'ru');
  }

  @ResolveField(() => String)
  shortNameKk(@Parent() { nameKk }: Department): string {
    return shortName(nameKk, 'kk');
  }

  @ResolveField(() => String)
  shortNameEn(@Parent() { nameEn }: Department): string {
    return shortName(nameEn, 'en');
  }

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin here now' })
  can(@Parent() department: Department): Promise<string[]> {
    return this.viewerCan.of(Department, department);
  }
}
