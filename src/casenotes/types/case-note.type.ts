import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import { CASE_NOTE_KINDS, type CaseNoteKind } from '../domain/case-note-kind.js';
import { type CaseNoteRow } from '../store/case-notes.repository.js';

export const CaseNoteKindEnum = Object.fromEntries(CASE_NOTE_KINDS.map((kind) => [kind, kind])) as Record<
  CaseNoteKind,
  CaseNoteKind
>;
registerEnumType(CaseNoteKindEnum, {
  name: 'CaseNoteKind',
  description: 'What a note is about. It starts no clock and changes no record.',
  valuesMap: {
    MEETING: { description: 'spoken with the person held' },
    FAMILY: { description: 'spoken with relatives' },
    OFFICIALS: { description: 'spoken with police, court or other officials' },
  },
});

@ObjectType('CaseNote', {
  description: 'What somebody wrote down about a case. It stays; a correction is a further note.',
})
export class CaseNote {
  @Field(() => ID)
  id: string;

  @Field(() => CaseNoteKindEnum)
  kind: CaseNoteKind;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'by the clock of the device' })
  writtenAt: Date | null;

  @Field(() => Boolean, { description: 'the device’s clock was wrong' })
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime, { description: 'when it came here' })
  addedAt: Date;

  /** for its fields' resolver */
  row: CaseNoteRow;
}

export const CaseNoteConnection = connectionOf('CaseNote', CaseNote);

export const presentCaseNote = (row: CaseNoteRow): CaseNote =>
  Object.assign(new CaseNote(), {
    id: row.id,
    kind: row.kind,
    writtenAt: row.writtenAt,
    clockSuspect: row.clockSuspect,
    addedAt: row.addedAt,
    row,
  });
