import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { ABOUTS, type About } from '../domain/index.js';

/** The fields of the form that stand before its file; texts, as forms have them. */
export class AddAttachmentInput {
  @IsUUID()
  clientId: string;

  /** the attachment, made on the device */
  @IsUUID()
  id: string;

  @IsIn(ABOUTS)
  about: About;

  @IsUUID()
  aboutId: string;

  /** of the whole file, made on the device before anything was sent */
  @Matches(/^[0-9a-f]{64}$/i)
  sha256: string;

  @IsOptional()
  @Length(1, 500)
  caption?: string | null;

  /** when it was taken or received, by the device's clock, with an offset */
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/)
  takenAt?: string | null;
}

/** Names of the fields; a form with any other is refused. */
export const ADD_FIELDS: readonly string[] = [
  'clientId',
  'id',
  'about',
  'aboutId',
  'sha256',
  'caption',
  'takenAt',
];
