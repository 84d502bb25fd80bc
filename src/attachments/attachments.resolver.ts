import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '../kernel/index.js';
import { Access, Mutations, type Connection } from '../platform/graphql/index.js';
import { AttachmentListArgs } from './attachment-lists.js';
import { AboutEnum } from './attachments.enums.js';
import { type About } from './domain/index.js';
import { AttachmentLoaders } from './loaders.js';
import { RecordFiles } from './record-files.js';
import { Attachment, AttachmentConnection, presentAttachment } from './types/attachment.type.js';
import {
  RestoreAttachment,
  RestoreAttachmentInput,
  RestoreAttachmentResult,
} from './verbs/restore-attachment.js';
import {
  SupersedeAttachment,
  SupersedeAttachmentInput,
  SupersedeAttachmentResult,
} from './verbs/supersede-attachment.js';

/** What is known of files. Their bytes come and go by `attachments.controller.ts`. */
@Resolver()
export class AttachmentsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly loaders: AttachmentLoaders,
    private readonly records: RecordFiles,
    private readonly supersede: SupersedeAttachment,
    private readonly restore: RestoreAttachment,
  ) {}

  @Query(() => Attachment, { nullable: true })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'read about an attachment' })
  async attachment(@Args('id', { type: () => ID }) id: string): Promise<Attachment | null> {
    const row = isUuid(id) ? await this.loaders.row(id) : null;
    return row && presentAttachment(row);
  }

  @Query(() => AttachmentConnection, {
    nullable: true,
    description: 'about one record and not about others of its case; newest first',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'read about attachments of a record' })
  attachments(
    @Args('about', { type: () => AboutEnum }) about: About,
    @Args('aboutId', { type: () => ID }) aboutId: string,
    @Args() args: AttachmentListArgs,
  ): Promise<Connection<Attachment> | null> {
    return this.records.page(about, aboutId, args);
  }

  @Mutation(() => SupersedeAttachmentResult, { description: 'yours, or with the defence: any you may see' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  supersedeAttachment(@Args('input') input: SupersedeAttachmentInput) {
    return this.mutations.run(this.supersede, input);
  }

  @Mutation(() => RestoreAttachmentResult, { description: 'undoes supersedeAttachment' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  restoreAttachment(@Args('input') input: RestoreAttachmentInput) {
    return this.mutations.run(this.restore, input);
  }
}
