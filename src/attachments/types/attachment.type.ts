import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import { AboutEnum, FileTypeEnum } from '../attachments.enums.js';
import { type About, type FileType } from '../domain/index.js';
import { type AttachmentRow } from '../store/attachments.repository.js';

@ObjectType('Attachment', {
  description: 'A photograph or paper that belongs to a case. It is never changed and never taken away.',
})
export class Attachment {
  @Field(() => ID)
  id: string;

  @Field(() => AboutEnum)
  about: About;

  @Field(() => ID, { description: 'of a paper, its first version' })
  aboutId: string;

  @Field(() => FileTypeEnum)
  type: FileType;

  @Field(() => Int, { description: 'of the original' })
  bytes: number;

  @Field(() => Int, { nullable: true, description: 'pixels, upright; null for what is no picture' })
  width: number | null;

  @Field(() => Int, { nullable: true })
  height: number | null;

  @Field(() => String, { description: 'the file as it came, to be saved; reading it is in the audit log' })
  originalPath: string;

  @Field(() => String, {
    nullable: true,
    description: 'WebP drawn anew, 2048 pixels a side at most, without place, time or camera; null for a PDF',
  })
  viewPath: string | null;

  @Field(() => String, { nullable: true, description: 'the same, 320 pixels' })
  thumbPath: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'by the clock of the device' })
  takenAt: Date | null;

  @Field(() => Boolean, { description: 'the device’s clock was wrong' })
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  addedAt: Date;

  /** for its fields' resolver */
  row: AttachmentRow;
}

@ObjectType('AttachmentSupersession', { description: 'What stands in its place, and why.' })
export class AttachmentSupersession {
  @Field(() => GraphQLDateTime)
  at: Date;

  /** for its fields' resolver */
  row: AttachmentRow;
}

export const AttachmentConnection = connectionOf('Attachment', Attachment);

export function presentAttachment(row: AttachmentRow): Attachment {
  const path = (copy: string) => `/attachments/${row.id}/${copy}`;
  return Object.assign(new Attachment(), {
    id: row.id,
    about: row.about,
    aboutId: row.aboutId,
    type: row.type,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    originalPath: path('original'),
    viewPath: row.viewBytes ? path('view') : null,
    thumbPath: row.thumbBytes ? path('thumb') : null,
    takenAt: row.takenAt,
    clockSuspect: row.clockSuspect,
    addedAt: row.addedAt,
    row,
  });
}
