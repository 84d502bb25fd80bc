import { Refused, doneOf } from '../api/act.js';
import { ApiFault, NetworkFault, SignedOut } from '../api/faults.js';
import { send } from '../api/send.js';
import { GAVE_WAY, sendFile } from './outbox-files.js';
import type { Entry, Shelf } from './shelf.js';

/** Why nothing is sent although something waits. */
export type Halt = 'NONE' | 'NO_NETWORK' | 'SIGNED_OUT' | 'SERVER_FAILS';

/** What became of an entry: the server has it, it was told no, it gives way to another, or nothing goes for now. */
export type Sent =
  | { readonly end: 'DONE' | 'GAVE_WAY' }
  | { readonly end: 'REFUSED'; readonly refusal: NonNullable<Entry['refusal']> }
  | { readonly end: 'HALTED'; readonly why: Exclude<Halt, 'NONE'> };

/** Carries one entry to the server, and knows how far a file has gone. */
export class Sending {
  private entryId: string | null = null;
  private upload: AbortController | null = null;
  private gone = 0;

  /** @param onProgress called whenever what is on its way has changed. */
  constructor(private readonly onProgress: () => void) {}

  /** It stays in hand until `release`: what became of it is to be written down first. @returns that; nothing is thrown. */
  async carry(entry: Entry, shelf: Shelf): Promise<Sent> {
    this.entryId = entry.id;
    this.onProgress();
    try {
      if (entry.file) await this.carryFile(entry, shelf);
      else doneOf(await send<object, unknown>(entry.document, entry.variables));
      return { end: 'DONE' };
    } catch (fault) {
      return endOf(fault);
    }
  }

  release(): void {
    this.entryId = null;
  }

  isCarrying(id: string): boolean {
    return id === this.entryId;
  }

  /** @returns of a file on its way the share that has gone. */
  shareOf({ id, file }: Entry): number | null {
    return file && this.isCarrying(id) ? this.gone : null;
  }

  /** A file stops and begins anew later. @param whole also where all of it has gone and only the answer is waited for */
  giveWay(whole: boolean): void {
    if (whole || this.gone < 1) this.upload?.abort(GAVE_WAY);
  }

  private async carryFile(entry: Entry, shelf: Shelf): Promise<void> {
    this.upload = new AbortController();
    this.gone = 0;
    const onProgress = (share: number) => {
      this.gone = share;
      this.onProgress();
    };
    try {
      await sendFile(entry, await shelf.fileOf(entry.id), { onProgress, signal: this.upload.signal });
    } finally {
      this.upload = null;
    }
  }
}

/** What a fault means for an entry: the same may succeed later, or its answer was no. */
function endOf(fault: unknown): Sent {
  if (fault === GAVE_WAY) return { end: 'GAVE_WAY' };
  if (fault instanceof NetworkFault) return { end: 'HALTED', why: 'NO_NETWORK' };
  if (fault instanceof SignedOut) return { end: 'HALTED', why: 'SIGNED_OUT' };
  if (fault instanceof ApiFault && fault.mayPass) return { end: 'HALTED', why: 'SERVER_FAILS' };
  const isNo = fault instanceof Refused || fault instanceof ApiFault;
  const message = fault instanceof Error ? fault.message : '';
  return { end: 'REFUSED', refusal: { code: isNo ? fault.code : 'UNKNOWN', message } };
}
