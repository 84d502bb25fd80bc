import { Injectable } from '@nestjs/common';
import { checkTime } from '../../custody/index.js';
import {
  conflict,
  isRefusal,
  refuse,
  Temporal,
  toDate,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { type Verb } from '../../platform/graphql/index.js';
import { AttachmentSubjects } from '../attachment-subjects.js';
import { type About, type FileType } from '../domain/index.js';
import { Attachments } from '../store/attachments.repository.js';
import { Chunks } from '../store/chunks.repository.js';
import { type Upload } from '../upload/upload.js';
import { AddAttachmentInput } from './add-attachment.input.js';

/** What the door answers. */
export interface AddedAttachment {
  readonly id: string;
  readonly about: About;
  readonly aboutId: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly addedAt: Date;
}

interface AddOutcome extends Record<string, unknown> {
  readonly attachmentId: string;
  readonly detentionId: string | null;
}

type AddVerb = Verb<AddAttachmentInput, AddOutcome, AddedAttachment>;

/** Records a file that has come, was looked through and lies sealed beside the database. */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly db: Db,
    private readonly subjects: AttachmentSubjects,
    private readonly attachments: Attachments,
    private readonly chunks: Chunks,
  ) {}

  /** @param upload what came; of a replay only its bytes were looked at. */
  of(upload: Upload): AddVerb {
    return {
      operation: 'addAttachment',
      input: AddAttachmentInput,
      handle: (input) => this.handle(input, upload),
      present: (outcome) => this.present(outcome),
    };
  }

  private async handle(input: AddAttachmentInput, upload: Upload): Promise<AddOutcome | Refusal> {
    const place = await this.subjects.toAddTo(input.about, input.aboutId);
    if (isRefusal(place)) return place;
    const time = await this.takenAt(input);
    if (isRefusal(time)) return time;
    if (await this.attachments.findOne(input.id)) return conflict('ID_TAKEN', 'id');
    const { sha256, caption = null } = input;
    const added = await this.attachments.add({
      id: input.id,
      ...place,
      ...time,
      type: upload.type,
      bytes: upload.bytes,
      width: upload.copies?.width ?? null,
      height: upload.copies?.height ?? null,
      viewBytes: upload.copies?.view.bytes ?? null,
      thumbBytes: upload.copies?.thumb.bytes ?? null,
      facts: { sha256: sha256.toLowerCase(), caption },
      addedBy: (await this.db.actor()).id!,
      addedAt: toDate(await this.db.now()),
    });
    if (!added) return conflict('ID_TAKEN', 'id');
    await this.store(input.id, upload);
    return { attachmentId: input.id, detentionId: place.detentionId };
  }

  private async takenAt({
    takenAt,
  }: AddAttachmentInput): Promise<{ takenAt: Date | null; clockSuspect: boolean } | Refusal> {
    if (!takenAt) return { takenAt: null, clockSuspect: false };
    const at = instantOf(takenAt);
    if (!at) return refuse('TIME_NOT_REAL', { path: 'takenAt' });
    const time = checkTime({ at, precision: 'MINUTE', zone: 'UTC' }, await this.db.now(), 'takenAt');
    return isRefusal(time) ? time : { takenAt: toDate(at), clockSuspect: time.clockSuspect };
  }

  private async store(id: string, { original, copies }: Upload): Promise<void> {
    for (let nr = 0; nr < original.chunks; nr++) {
      await this.chunks.add(id, 'ORIGINAL', nr, await original.read(nr));
    }
    for (const [copy, sealed] of [
      ['VIEW', copies?.view.sealed ?? []],
      ['THUMB', copies?.thumb.sealed ?? []],
    ] as const) {
      for (const [nr, chunk] of sealed.entries()) await this.chunks.add(id, copy, nr, chunk);
    }
  }

  private async present({ attachmentId }: AddOutcome): Promise<AddedAttachment> {
    const row = (await this.attachments.findOne(attachmentId))!;
    const { id, about, aboutId, type, bytes, width, height, addedAt } = row;
    return { id, about, aboutId, type, bytes, width, height, addedAt };
  }
}

/** @returns null for a time that cannot be, such as 29 February of a common year. */
function instantOf(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
