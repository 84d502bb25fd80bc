import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Detention } from '../custody/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { ProceedingsLoaders } from './loaders.js';
import { presentStep } from './presenters.js';
import { StepRow } from './store/step.entity.js';
import { ProceduralStep } from './types/step.type.js';

/** A note is sealed: each one asked for is opened, and the opening is in the audit log. */
@Resolver(() => ProceduralStep)
export class StepFieldsResolver {
  constructor(
    private readonly loaders: ProceedingsLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() step: ProceduralStep): Promise<string[]> {
    return this.viewerCan.of(ProceduralStep, step);
  }

  @ResolveField(() => String, { nullable: true })
  async note(@Parent() { id }: ProceduralStep): Promise<string | null> {
    return (await this.loaders.words(StepRow, id))['note'] ?? null;
  }
}

/** Steps of an episode; those of episodes joined by a merge count as its own. */
@Resolver(() => Detention)
export class DetentionStepsResolver {
  constructor(private readonly loaders: ProceedingsLoaders) {}

  @ResolveField(() => [ProceduralStep], { description: 'earliest first' })
  async steps(@Parent() { id }: Detention): Promise<ProceduralStep[]> {
    return (await this.loaders.file(id)).steps.map(presentStep);
  }
}
