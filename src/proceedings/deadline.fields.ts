import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { Lawyer, Lawyers } from '../identity/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { ProceedingsLoaders } from './loaders.js';
import { presentChange, presentFiling, presentRuling } from './presenters.js';
import { ProceedingsStores } from './store/proceedings-stores.js';
import { Deadline, DeadlineChange, Milestone } from './types/deadline.type.js';
import { Filing, Ruling } from './types/papers.type.js';

@Resolver(() => Deadline)
export class DeadlineFieldsResolver {
  constructor(
    private readonly loaders: ProceedingsLoaders,
    private readonly stores: ProceedingsStores,
    private readonly custody: CustodyLoaders,
    private readonly lawyers: Lawyers,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() deadline: Deadline): Promise<string[]> {
    return this.viewerCan.of(Deadline, deadline);
  }

  @ResolveField(() => Detention, { nullable: true })
  async detention(@Parent() { detentionId }: Deadline): Promise<Detention | null> {
    return this.custody.detention(detentionId);
  }

  @ResolveField(() => Ruling, { nullable: true })
  async ruling(@Parent() { rulingId, detentionId }: Deadline): Promise<Ruling | null> {
    const row = (await this.loaders.file(detentionId)).rulings.find((one) => one.rootId === rulingId);
    return row ? presentRuling(row) : null;
  }

  @ResolveField(() => Filing, { nullable: true })
  async filing(@Parent() { filingId, detentionId }: Deadline): Promise<Filing | null> {
    const { filings } = filingId ? await this.loaders.file(detentionId) : { filings: [] };
    const row = filings.find(({ id }) => id === filingId);
    return row ? presentFiling(row) : null;
  }

  @ResolveField(() => Lawyer, {
    nullable: true,
    description:
      'who accepted the case, else whose record started it, if they are here (not on leave, not shut out): ' +
      'whom reminders go to first; null: the backup and the desk',
  })
  async responsible(@Parent() { id: deadlineId }: Deadline): Promise<Lawyer | null> {
    const id = await this.loaders.responsible(deadlineId);
    return id ? this.lawyers.load(id) : null;
  }

  @ResolveField(() => [Milestone], {
    description: 'in order; one that was planned and never told is not shown',
  })
  milestones(@Parent() { id }: Deadline): Promise<Milestone[]> {
    return this.loaders.milestones(id);
  }

  @ResolveField(() => [DeadlineChange], { description: 'what it was and why it changed, oldest first' })
  async history(@Parent() { id }: Deadline): Promise<DeadlineChange[]> {
    const row = await this.loaders.deadlineRow(id);
    return row ? (await this.loaders.history(id)).map((one) => presentChange(one, row)) : [];
  }
}

@Resolver(() => Milestone)
export class MilestoneFieldsResolver {
  constructor(private readonly lawyers: Lawyers) {}

  @ResolveField(() => Lawyer, { nullable: true })
  acknowledgedBy(@Parent() { acknowledgedById }: Milestone): Promise<Lawyer | null> | null {
    return acknowledgedById ? this.lawyers.load(acknowledgedById) : null;
  }
}

@Resolver(() => DeadlineChange)
export class DeadlineChangeFieldsResolver {
  constructor(private readonly loaders: ProceedingsLoaders) {}

  @ResolveField(() => Deadline, { nullable: true, description: 'as it stands now' })
  deadline(@Parent() { deadlineId }: DeadlineChange): Promise<Deadline | null> {
    return this.loaders.deadline(deadlineId);
  }
}
