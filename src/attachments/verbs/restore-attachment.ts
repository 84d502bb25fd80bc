import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { maySupersede } from '../attachments.policy.js';
import { Attachments } from '../store/attachments.repository.js';
import { Supersessions } from '../store/supersessions.repository.js';
import { Attachment, presentAttachment } from '../types/attachment.type.js';

@InputType('RestoreAttachmentInput')
export class RestoreAttachmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  attachmentId: string;
}

@ObjectType('RestoreAttachmentSuccess')
export class RestoreAttachmentSuccess {
  @Field(() => Attachment)
  attachment: Attachment;
}

export const RestoreAttachmentResult = resultUnion('RestoreAttachmentResult', RestoreAttachmentSuccess);

interface RestoreOutcome extends Record<string, unknown> {
  readonly attachmentId: string;
  readonly detentionId: string | null;
}

/** Undoes that something stands in a file's place. */
@Injectable()
export class RestoreAttachment implements Verb<
  RestoreAttachmentInput,
  RestoreOutcome,
  RestoreAttachmentSuccess
> {
  readonly operation = 'restoreAttachment';
  readonly input = RestoreAttachmentInput;

  constructor(
    private readonly db: Db,
    private readonly attachments: Attachments,
    private readonly supersessions: Supersessions,
  ) {}

  async handle({ attachmentId }: RestoreAttachmentInput): Promise<RestoreOutcome | Refusal> {
    const row = await this.attachments.findOne(attachmentId);
    if (!row || !maySupersede(await this.db.actor(), row)) return notFound('attachmentId');
    if (!(await this.supersessions.undo(attachmentId))) return conflict('ATTACHMENT_STANDS', 'attachmentId');
    return { attachmentId, detentionId: row.detentionId };
  }

  async present({ attachmentId }: RestoreOutcome): Promise<RestoreAttachmentSuccess> {
    const row = await this.attachments.findOne(attachmentId);
    return Object.assign(new RestoreAttachmentSuccess(), { attachment: row && presentAttachment(row) });
  }
}
