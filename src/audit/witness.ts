import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type SignedCheckpoint } from './seal.js';

const Line = z.strictObject({
  seq: z.string().regex(/^\d+$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
  signature: z.string(),
});

/** The witness outside the database: one signed checkpoint a line, appended and never rewritten. */
export class Witness {
  private lastSeq: bigint | null = null;
  private appended = false;

  constructor(readonly file: string) {}

  static in(dataDir: string): Witness {
    return new Witness(join(dataDir, 'audit-witness.jsonl'));
  }

  /** @returns its checkpoints in the order of writing, and how many lines could not be read. A last line cut off by a crash counts as neither. */
  read(): { checkpoints: SignedCheckpoint[]; unreadable: number } {
    const lines = wholeLines(this.text());
    const checkpoints = lines.flatMap((line) => parse(line) ?? []);
    return { checkpoints, unreadable: lines.length - checkpoints.length };
  }

  /** @returns how far it has witnessed; 0 at the beginning. The file is read once a process. */
  last(): bigint {
    this.lastSeq ??= this.read().checkpoints.reduce((most, { seq }) => max(most, BigInt(seq)), 0n);
    return this.lastSeq;
  }

  /** Appends, and returns when the disk has it. */
  append(checkpoints: readonly SignedCheckpoint[]): void {
    const newest = checkpoints.at(-1);
    if (!newest) return;
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    const before = this.appended ? '' : this.text();
    const fd = openSync(this.file, 'a', 0o600);
    try {
      // what a crash cut off was never relied on: the same checkpoint follows whole
      if (before !== '' && !before.endsWith('\n')) ftruncateSync(fd, Buffer.byteLength(upToLastLine(before)));
      writeSync(fd, checkpoints.map((checkpoint) => `${format(checkpoint)}\n`).join(''));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    this.lastSeq = BigInt(newest.seq);
    this.appended = true;
  }

  private text(): string {
    return existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
  }
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const upToLastLine = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1);
const wholeLines = (text: string): string[] => upToLastLine(text).split('\n').filter(Boolean);

const format = ({ seq, hash, at, signature }: SignedCheckpoint): string =>
  JSON.stringify({ seq, hash: hash.toString('hex'), at, signature: signature.toString('base64') });

function parse(line: string): SignedCheckpoint | null {
  try {
    const { seq, hash, at, signature } = Line.parse(JSON.parse(line));
    return { seq, at, hash: Buffer.from(hash, 'hex'), signature: Buffer.from(signature, 'base64') };
  } catch {
    return null;
  }
}
