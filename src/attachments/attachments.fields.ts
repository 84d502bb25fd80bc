import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { StaffMember, StaffMembers } from '../identity/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { AttachmentLoaders } from './loaders.js';
import { Supersessions } from './store/supersessions.repository.js';
import { Attachment, AttachmentSupersession, presentAttachment } from './types/attachment.type.js';

/** Hash, caption and reasons are sealed: each one asked for is opened, and the opening is in the audit log. */
@Resolver(() => Attachment)
export class AttachmentFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: AttachmentLoaders,
    private readonly staff: StaffMembers,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() attachment: Attachment): Promise<string[]> {
    return this.viewerCan.of(Attachment, attachment);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'SHA-256 of the original as the device made it, hexadecimal; null where the person was erased',
  })
  async sha256(@Parent() { row }: Attachment): Promise<string | null> {
    return (await this.loaders.facts(row))?.sha256 ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'as somebody wrote it' })
  async caption(@Parent() { row }: Attachment): Promise<string | null> {
    return (await this.loaders.facts(row))?.caption ?? null;
  }

  @ResolveField(() => StaffMember, { nullable: true })
  addedBy(@Parent() { row }: Attachment): Promise<StaffMember | null> {
    return this.staff.load(row.addedBy);
  }

  @ResolveField(() => Detention, { nullable: true, description: 'null for an access refusal' })
  detention(@Parent() { row }: Attachment): Promise<Detention | null> | null {
    return row.detentionId ? this.custody.detention(row.detentionId) : null;
  }

  @ResolveField(() => AttachmentSupersession, { nullable: true, description: 'null: it stands' })
  superseded(@Parent() { row }: Attachment): AttachmentSupersession | null {
    const { supersession } = row;
    if (!supersession) return null;
    return Object.assign(new AttachmentSupersession(), { at: new Date(supersession.at), row });
  }
}

@Resolver(() => AttachmentSupersession)
export class AttachmentSupersessionFieldsResolver {
  constructor(
    private readonly loaders: AttachmentLoaders,
    private readonly supersessions: Supersessions,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => Attachment, { nullable: true, description: 'null: nothing' })
  async attachment(@Parent() { row }: AttachmentSupersession): Promise<Attachment | null> {
    const byId = row.supersession?.byId;
    const by = byId ? await this.loaders.row(byId) : null;
    return by && presentAttachment(by);
  }

  @ResolveField(() => StaffMember, { nullable: true })
  by(@Parent() { row }: AttachmentSupersession): Promise<StaffMember | null> {
    return this.staff.load(row.supersession!.by);
  }

  @ResolveField(() => String, { nullable: true })
  reason(@Parent() { row }: AttachmentSupersession): Promise<string | null> {
    return this.supersessions.reasonOf(row);
  }
}
