import { Injectable } from '@nestjs/common';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { keyOfTime, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { AttachmentLoaders, type ListArgs } from './loaders.js';
import { type AttachmentRow } from './store/attachments.repository.js';
import { presentAttachment, type Attachment } from './types/attachment.type.js';

@ArgsType()
export class AttachmentListArgs {
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'also those in whose place something stands' })
  withSuperseded?: boolean | null;
}

/** Pages of files, newest first. */
@Injectable()
export class AttachmentLists {
  constructor(private readonly loaders: AttachmentLoaders) {}

  about(ids: readonly string[], args: AttachmentListArgs): Promise<Connection<Attachment>> {
    return page(args, (asked) => this.loaders.about(ids, asked));
  }

  count(ids: readonly string[]): Promise<number> {
    return this.loaders.countAbout(ids);
  }

  ofCases(detentionIds: readonly string[], args: AttachmentListArgs): Promise<Connection<Attachment>> {
    return page(args, (asked) => this.loaders.ofCases(detentionIds, asked));
  }
}

async function page(
  { first, after, withSuperseded }: AttachmentListArgs,
  read: (asked: ListArgs) => Promise<AttachmentRow[]>,
): Promise<Connection<Attachment>> {
  const size = pageSize(first);
  const rows = await read({ size, after: keyOfTime(after), withSuperseded: withSuperseded ?? false });
  return toConnection(rows, size, {
    keyOf: (row) => [row.addedAt.toISOString(), row.id],
    present: presentAttachment,
    after,
  });
}
