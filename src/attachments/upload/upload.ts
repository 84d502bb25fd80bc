import { type FileType } from '../domain/index.js';
import { type Spool } from './spool.js';

/** A smaller picture, drawn anew and sealed. */
export interface SealedCopy {
  readonly bytes: number;
  readonly sealed: readonly Buffer[];
}

/** A file that has come whole, is what its hash says, and lies sealed under its subject's key. */
export interface Upload {
  readonly type: FileType;
  readonly bytes: number;
  readonly original: Spool;
  /** null for what is no picture, and for a replay */
  readonly copies: {
    readonly width: number;
    readonly height: number;
    readonly view: SealedCopy;
    readonly thumb: SealedCopy;
  } | null;
}
