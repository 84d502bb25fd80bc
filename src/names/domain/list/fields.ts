import { GAP } from './parsed-row.js';

/** A part of a row between separators. */
export interface Field {
  readonly text: string;
  /** What stood before it: a separator, or empty at the beginning. */
  readonly separator: string;
}

const PICTURE = /\p{Extended_Pictographic}+/gu;
/** Separators; a full stop only after a word too long for an initial. */
const SEPARATOR = new RegExp(
  String.raw`([,;\t|()\[\]{}«»"“”„!?${GAP}]|[:/](?!\d)|(?<!\d)[:/]|\s-\s|(?<=\p{L}{3})\.(?=\s|$))`,
  'u',
);

/** @returns the fields of a row that hold a letter, a digit or a picture, in order. */
export function fieldsOf(rest: string): Field[] {
  const parts = rest.replace(PICTURE, (picture) => `${GAP}${picture}${GAP}`).split(SEPARATOR);
  const fields: Field[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const text = parts[index]!.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) {
      fields.push({ text, separator: parts[index - 1] ?? '' });
    }
  }
  return fields;
}
