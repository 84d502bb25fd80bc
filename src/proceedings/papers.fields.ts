import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Department } from '../custody/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { ProceedingsLoaders } from './loaders.js';
import { presentDefect, presentFiling, presentService } from './presenters.js';
import { HearingRow } from './store/hearing.entity.js';
import { ProtocolRow } from './store/protocol.entity.js';
import { RulingRow } from './store/ruling.entity.js';
import { Deadline } from './types/deadline.type.js';
import { Defect, Filing, Hearing, Protocol, Ruling, RulingService } from './types/papers.type.js';

/** A protocol's words are sealed: each one asked for is opened, and the opening is in the audit log. */
@Resolver(() => Protocol)
export class ProtocolFieldsResolver {
  constructor(
    private readonly loaders: ProceedingsLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() protocol: Protocol): Promise<string[]> {
    return this.viewerCan.of(Protocol, protocol);
  }

  @ResolveField(() => [Defect], { description: 'what the recorded facts show to be wrong, gravest first' })
  async defects(@Parent() { id, detentionId }: Protocol): Promise<Defect[]> {
    const examined = await this.loaders.protocols(detentionId);
    return (examined.find(({ protocol }) => protocol.id === id)?.defects ?? []).map(presentDefect);
  }

  @ResolveField(() => String, { nullable: true })
  place(@Parent() { id }: Protocol) {
    return this.word(id, 'place');
  }

  @ResolveField(() => String, { nullable: true })
  officerPost(@Parent() { id }: Protocol) {
    return this.word(id, 'officerPost');
  }

  @ResolveField(() => String, { nullable: true })
  officerName(@Parent() { id }: Protocol) {
    return this.word(id, 'officerName');
  }

  @ResolveField(() => String, { nullable: true })
  actPlace(@Parent() { id }: Protocol) {
    return this.word(id, 'actPlace');
  }

  @ResolveField(() => String, { nullable: true })
  actText(@Parent() { id }: Protocol) {
    return this.word(id, 'actText');
  }

  @ResolveField(() => String, { nullable: true })
  explanationText(@Parent() { id }: Protocol) {
    return this.word(id, 'explanationText');
  }

  @ResolveField(() => String, { nullable: true })
  witnesses(@Parent() { id }: Protocol) {
    return this.word(id, 'witnesses');
  }

  @ResolveField(() => String, { nullable: true })
  personAddress(@Parent() { id }: Protocol) {
    return this.word(id, 'personAddress');
  }

  @ResolveField(() => String, { nullable: true, description: 'as the paper says' })
  personBirthDate(@Parent() { id }: Protocol) {
    return this.word(id, 'personBirthDate');
  }

  @ResolveField(() => String, { nullable: true })
  note(@Parent() { id }: Protocol) {
    return this.word(id, 'note');
  }

  private async word(id: string, name: string): Promise<string | null> {
    return (await this.loaders.words(ProtocolRow, id))[name] ?? null;
  }
}

@Resolver(() => Hearing)
export class HearingFieldsResolver {
  constructor(
    private readonly loaders: ProceedingsLoaders,
    private readonly custody: CustodyLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() hearing: Hearing): Promise<string[]> {
    return this.viewerCan.of(Hearing, hearing);
  }

  @ResolveField(() => Department, { nullable: true })
  court(@Parent() { courtId }: Hearing): Promise<Department | null> | null {
    return courtId ? this.custody.department(courtId) : null;
  }

  @ResolveField(() => String, { nullable: true })
  async judgeName(@Parent() { id }: Hearing): Promise<string | null> {
    return (await this.loaders.words(HearingRow, id))['judgeName'] ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async note(@Parent() { id }: Hearing): Promise<string | null> {
    return (await this.loaders.words(HearingRow, id))['note'] ?? null;
  }
}

@Resolver(() => Ruling)
export class RulingFieldsResolver {
  constructor(
    private readonly loaders: ProceedingsLoaders,
    private readonly custody: CustodyLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() ruling: Ruling): Promise<string[]> {
    return this.viewerCan.of(Ruling, ruling);
  }

  @ResolveField(() => Department, { nullable: true })
  court(@Parent() { courtId }: Ruling): Promise<Department | null> | null {
    return courtId ? this.custody.department(courtId) : null;
  }

  @ResolveField(() => String, { nullable: true })
  async courtName(@Parent() { id }: Ruling): Promise<string | null> {
    return (await this.loaders.words(RulingRow, id))['courtName'] ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  async judgeName(@Parent() { id }: Ruling): Promise<string | null> {
    return (await this.loaders.words(RulingRow, id))['judgeName'] ?? null;
  }

  @ResolveField(() => [RulingService])
  async services(@Parent() { rootId, detentionId }: Ruling): Promise<RulingService[]> {
    const { services } = await this.loaders.file(detentionId);
    return services.filter((row) => row.rulingId === rootId).map(presentService);
  }

  @ResolveField(() => [Filing], { description: 'also withdrawn ones' })
  async filings(@Parent() { rootId, detentionId }: Ruling): Promise<Filing[]> {
    const { filings } = await this.loaders.file(detentionId);
    return filings.filter((row) => row.rulingId === rootId).map(presentFiling);
  }

  @ResolveField(() => [Deadline], { description: 'the clocks it started' })
  async deadlines(@Parent() { rootId, detentionId }: Ruling): Promise<Deadline[]> {
    return (await this.loaders.deadlines(detentionId)).filter((deadline) => deadline.rulingId === rootId);
  }
}
