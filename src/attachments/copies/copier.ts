import { Injectable } from '@nestjs/common';
import { spawn, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FewAtATime } from '../../platform/clock/index.js';
import { packageRoot } from '../../platform/config/index.js';
import { type CopyFault, type CopyHead } from './copy-words.js';

/** Pictures drawn at once by this process: a core each, and a bound on their memory together. */
const AT_ONCE = 2;
/** What one copying process may have of memory it writes to, and of a core; the kernel sees to it (Linux). */
const MOST_KILOBYTES = 380_000;
const MOST_CPU_SECONDS = 20;
/** How long it may take on a machine that has other things to do. */
const MOST_SECONDS = 60;
/** A view of pure noise has 4 MB. */
const MOST_ANSWER_BYTES = 8 * 1024 * 1024;

const LIMITED = `ulimit -d ${MOST_KILOBYTES} && ulimit -t ${MOST_CPU_SECONDS} && exec "$0" "$@"`;
const PROGRAM = join(packageRoot(), 'dist/src/attachments/copies/copy-program.js');

export interface Copies {
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly view: Buffer;
  readonly thumb: Buffer;
}

/** Has the copies of a picture drawn by a process made for it alone: a bomb kills that process and nothing else. */
@Injectable()
export class Copier {
  private readonly turns = new FewAtATime(AT_ONCE);

  /** @param picture its bytes, read when its turn comes. */
  copy(picture: () => AsyncIterable<Buffer>): Promise<Copies | CopyFault> {
    return this.turns.run(() => draw(picture()));
  }
}

async function draw(picture: AsyncIterable<Buffer>): Promise<Copies | CopyFault> {
  const child = start();
  let isLate = false;
  const limit = setTimeout(() => (isLate = child.kill('SIGKILL')), MOST_SECONDS * 1000);
  try {
    const answer = collect(child);
    // a process that dies early leaves the rest unread, which is no fault of ours
    child.stdin!.on('error', () => undefined);
    const input = Readable.from(picture);
    const broken = new Promise<never>((_resolve, reject) => input.once('error', reject));
    input.pipe(child.stdin!);
    const answered = await Promise.race([answer, broken]);
    return isLate ? 'UPLOADS_BUSY' : read(answered);
  } finally {
    clearTimeout(limit);
    child.kill('SIGKILL');
  }
}

function start(): ChildProcess {
  const program = [process.execPath, '--max-old-space-size=64', PROGRAM];
  const [command, args] =
    process.platform === 'linux'
      ? ['/bin/sh', ['-c', LIMITED, ...program]]
      : [process.execPath, program.slice(1)];
  const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  child.once('spawn', () => yieldToOthers(child));
  return child;
}

/** People who wait for an answer come before pictures. */
function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it has ended already, or this system has no priorities
  }
}

function collect(child: ChildProcess): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  child.stdout!.on('data', (part: Buffer) => {
    bytes += part.length;
    if (bytes > MOST_ANSWER_BYTES) child.kill('SIGKILL');
    else parts.push(part);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(parts)));
  });
}

/** A process that was killed, or died of its picture, said nothing or not all. */
function read(answer: Buffer): Copies | CopyFault {
  const head = headOf(answer);
  if (!head) return 'IMAGE_UNREADABLE';
  if ('fault' in head) return head.fault;
  const { viewBytes, thumbBytes, ...facts } = head;
  const from = answer.indexOf(0x0a) + 1;
  if (answer.length !== from + viewBytes + thumbBytes) return 'IMAGE_UNREADABLE';
  const view = answer.subarray(from, from + viewBytes);
  return { ...facts, view, thumb: answer.subarray(from + viewBytes) };
}

function headOf(answer: Buffer): CopyHead | null {
  const end = answer.indexOf(0x0a);
  if (end === -1) return null;
  try {
    return JSON.parse(answer.subarray(0, end).toString('utf8')) as CopyHead;
  } catch {
    return null;
  }
}
