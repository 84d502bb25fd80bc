/** Whom the held person allowed us to tell. */
export type FamilyConsent = 'NONE' | 'CODE_WORD' | 'NAME_AND_BIRTH';

/** One name under which somebody in the snapshot is known, with the birth beside it. */
export interface KnownName {
  readonly fullName: string;
  readonly birthYear: number | null;
  /** ISO 8601 */
  readonly birthDate: string | null;
}

/** Whom an entry of the snapshot is about, and what must be known to be told of them; sealed under the family key. */
export interface NameFacts {
  /** of a canary nobody is ever told: whoever asks for one is trying names */
  readonly opensTo: Exclude<FamilyConsent, 'NONE'> | 'CANARY';
  /** keyed hash of the code word, in base64: the word itself stays with the worker */
  readonly codeWord: string | null;
  /** every spelling a merge has joined, the person's own record first */
  readonly names: readonly KnownName[];
}

/** Typed by a frightened person on any keyboard: case, breaks and marks of punctuation do not count. */
export const plainCodeWord = (codeWord: string | null | undefined): string =>
  (codeWord ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
