import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { maySupersede } from '../attachments.policy.js';
import { Attachments } from '../store/attachments.repository.js';
import { Supersessions } from '../store/supersessions.repository.js';
import { Attachment, presentAttachment } from '../types/attachment.type.js';

@InputType('SupersedeAttachmentInput')
export class SupersedeAttachmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  attachmentId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'a better one about the same record; left out: nothing takes its place',
  })
  byId?: string | null;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

@ObjectType('SupersedeAttachmentSuccess')
export class SupersedeAttachmentSuccess {
  @Field(() => Attachment)
  attachment: Attachment;
}

export const SupersedeAttachmentResult = resultUnion('SupersedeAttachmentResult', SupersedeAttachmentSuccess);

interface SupersedeOutcome extends Record<string, unknown> {
  readonly attachmentId: string;
  readonly detentionId: string | null;
}

/** Puts another file, or nothing, in a file's place. The file stays, and lists can still show it. */
@Injectable()
export class SupersedeAttachment implements Verb<
  SupersedeAttachmentInput,
  SupersedeOutcome,
  SupersedeAttachmentSuccess
> {
  readonly operation = 'supersedeAttachment';
  readonly input = SupersedeAttachmentInput;

  constructor(
    private readonly db: Db,
    private readonly attachments: Attachments,
    private readonly supersessions: Supersessions,
  ) {}

  async handle({
    attachmentId,
    byId = null,
    reason,
  }: SupersedeAttachmentInput): Promise<SupersedeOutcome | Refusal> {
    const row = await this.attachments.findOne(attachmentId);
    if (!row || !maySupersede(await this.db.actor(), row)) return notFound('attachmentId');
    const by = byId ? await this.attachments.findOne(byId) : null;
    if (byId && !by) return notFound('byId');
    if (by && (by.id === row.id || by.aboutId !== row.aboutId)) {
      return refuse('NOT_A_REPLACEMENT', { path: 'byId' });
    }
    if (!(await this.supersessions.add(row, byId, reason))) {
      return conflict('ATTACHMENT_SUPERSEDED', 'attachmentId');
    }
    return { attachmentId, detentionId: row.detentionId };
  }

  async present({ attachmentId }: SupersedeOutcome): Promise<SupersedeAttachmentSuccess> {
    const row = await this.attachments.findOne(attachmentId);
    return Object.assign(new SupersedeAttachmentSuccess(), { attachment: row && presentAttachment(row) });
  }
}
