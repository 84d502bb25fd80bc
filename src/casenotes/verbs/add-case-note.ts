import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { checkTime, CustodyStores } from '../../custody/index.js';
import {
  conflict,
  isRefusal,
  notFound,
  refuse,
  toDate,
  toInstant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CASE_NOTE_KINDS, type CaseNoteKind } from '../domain/case-note-kind.js';
import { CaseNotes } from '../store/case-notes.repository.js';
import { CaseNote, CaseNoteKindEnum, presentCaseNote } from '../types/case-note.type.js';

@InputType('AddCaseNoteInput')
export class AddCaseNoteInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the note, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @IsIn(CASE_NOTE_KINDS)
  @Field(() => CaseNoteKindEnum)
  kind: CaseNoteKind;

  @Length(1, 4000)
  @Field(() => String)
  text: string;

  @IsOptional()
  @Field(() => GraphQLDateTime, { nullable: true, description: 'by the clock of the device' })
  writtenAt?: Date | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'a note on the same case that this one corrects' })
  correctsId?: string | null;
}

@ObjectType('AddCaseNoteSuccess')
export class AddCaseNoteSuccess {
  @Field(() => CaseNote)
  note: CaseNote;
}

export const AddCaseNoteResult = resultUnion('AddCaseNoteResult', AddCaseNoteSuccess);

interface NoteOutcome extends Record<string, unknown> {
  readonly noteId: string;
  readonly detentionId: string;
}

/** Adds a note to a case. Nobody changes one: who was wrong writes another that names it. */
@Injectable()
export class AddCaseNote implements Verb<AddCaseNoteInput, NoteOutcome, AddCaseNoteSuccess> {
  readonly operation = 'addCaseNote';
  readonly input = AddCaseNoteInput;

  constructor(
    private readonly db: Db,
    private readonly custody: CustodyStores,
    private readonly notes: CaseNotes,
  ) {}

  async handle(input: AddCaseNoteInput): Promise<NoteOutcome | Refusal> {
    const detention = await this.custody.detentions.findOne(input.detentionId);
    if (!detention) return notFound('detentionId');
    const wrong = await this.faultOfCorrection(input);
    if (wrong) return wrong;
    const time = await this.writtenAt(input);
    if (isRefusal(time)) return time;
    const added = await this.notes.add({
      id: input.id,
      detentionId: detention.id,
      subjectId: detention.personId,
      kind: input.kind,
      text: input.text,
      correctsId: input.correctsId ?? null,
      ...time,
      addedBy: (await this.db.actor()).id!,
      addedAt: toDate(await this.db.now()),
    });
    return added ? { noteId: input.id, detentionId: detention.id } : conflict('ID_TAKEN', 'id');
  }

  private async faultOfCorrection({ correctsId, detentionId }: AddCaseNoteInput): Promise<Refusal | null> {
    if (!correctsId) return null;
    const corrected = await this.notes.findOne(correctsId);
    if (!corrected) return notFound('correctsId');
    const { detentions } = this.custody;
    const [one, other] = [
      await detentions.canonicalId(corrected.detentionId),
      await detentions.canonicalId(detentionId),
    ];
    return one === other ? null : refuse('NOTE_OF_ANOTHER_CASE', { path: 'correctsId' });
  }

  private async writtenAt({
    writtenAt,
  }: AddCaseNoteInput): Promise<{ writtenAt: Date | null; clockSuspect: boolean } | Refusal> {
    if (!writtenAt) return { writtenAt: null, clockSuspect: false };
    const when = { at: toInstant(writtenAt), precision: 'MINUTE', zone: 'UTC' } as const;
    const time = checkTime(when, await this.db.now(), 'writtenAt');
    return isRefusal(time) ? time : { writtenAt, clockSuspect: time.clockSuspect };
  }

  async present({ noteId }: NoteOutcome): Promise<AddCaseNoteSuccess> {
    const row = await this.notes.findOne(noteId);
    return Object.assign(new AddCaseNoteSuccess(), { note: row && presentCaseNote(row) });
  }
}
