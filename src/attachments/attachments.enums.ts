import { registerEnumType } from '@nestjs/graphql';
import { ABOUTS, type About, type FileType } from './domain/index.js';

export const AboutEnum = Object.fromEntries(ABOUTS.map((about) => [about, about])) as Record<About, About>;
registerEnumType(AboutEnum, { name: 'AttachmentAbout', description: 'What an attachment is about.' });

export const FileTypeEnum: Record<FileType, FileType> = {
  JPEG: 'JPEG',
  PNG: 'PNG',
  WEBP: 'WEBP',
  PDF: 'PDF',
};
registerEnumType(FileTypeEnum, {
  name: 'AttachmentType',
  description: 'Read from its first bytes, never from its name.',
});
