import type { Document } from '../api/document.js';
import { onNetwork, networkAwaySince } from '../api/network.js';
import { deviceNow, now } from '../time/now.js';
import { FILE_FORM, type FileFields } from './outbox-files.js';
import { Sending, type Halt } from './outbox-sending.js';
import { MemoryShelf, type Entry, type FileBytes, type Shelf } from './shelf.js';

/** WAITING for its turn or the network, SENDING, REFUSED until a person decides, DONE a moment ago. */
export type EntryState = 'WAITING' | 'SENDING' | 'REFUSED' | 'DONE';

export interface Queued extends Entry {
  readonly state: EntryState;
  /** when the server had it, milliseconds since 1970 */
  readonly doneAt?: number;
  /** of a file on its way, the share that has gone */
  readonly sent?: number;
}

/** How an act is written down. */
export interface Written {
  /** waits so long before it is sent: meanwhile it can be taken back without a trace */
  readonly holdMs?: number;
  /** the case it is about, where its variables do not say so */
  readonly about?: string;
  /** of a record that is put right, the id that others hold on to */
  readonly root?: string;
}

const LOCK = 'qorgau-outbox';
const DONE_SHOWN = 20;
const [FIRST_WAIT, LONGEST_WAIT] = [2_000, 60_000];

/**
 * What people did and the server has not heard yet. Each entry is written down before anything else happens, sent in
 * order by one tab at a time under its own client id, and taken away when the server has answered.
 */
export class Outbox {
  private shelf: Shelf = new MemoryShelf();
  private waiting: readonly Entry[] = [];
  private done: readonly Queued[] = [];
  private whyHalted: Halt = 'NONE';
  private isPermitted = false;
  /** asked for its turn and has not had it */
  private isQueued = false;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown: readonly Queued[] = [];
  /** of the entry that was taken away last: it can be put back */
  private dropped: { readonly id: string; readonly file: FileBytes | null } | null = null;
  private readonly sending = new Sending(() => this.tell());
  private readonly hearers = new Set<() => void>();
  private readonly tabs = new BroadcastChannel(LOCK);

  /** @param onDone called after entries were done; when it resolves, screens show what the server knows. */
  constructor(private readonly onDone: () => Promise<void>) {
    this.tabs.onmessage = () => void this.reload();
    globalThis.addEventListener('online', () => void this.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.flush();
    });
    onNetwork(() => {
      if (networkAwaySince() === null) void this.flush();
    });
  }

  /** From now on entries lie here; what lay on the last shelf is moved over. */
  async useShelf(shelf: Shelf): Promise<void> {
    const moved = await this.shelf.all();
    const before = this.shelf;
    this.shelf = shelf;
    for (const entry of moved) await shelf.add(entry, (await before.fileOf(entry.id)) ?? undefined);
    await this.reload();
    void this.flush();
  }

  /** Forgets what it shows; what is written down stays where it is. */
  leaveShelf(): void {
    this.shelf = new MemoryShelf();
    this.waiting = [];
    this.done = [];
    this.dropped = null;
    this.sending.giveWay(true);
    this.tell();
  }

  /**
   * Writes one act down, then sends it as soon as it can. Resolves when it is written down.
   */
  async add<R extends object, V>(
    document: Document<R, V>,
    variables: V,
    id: string,
    { holdMs = 0, about, root }: Written = {},
  ): Promise<void> {
    const { name, text } = document;
    const held = holdMs > 0 ? { notBefore: deviceNow() + holdMs } : {};
    await this.shelf.add({
      id,
      document: { name, text },
      variables,
      at: now(),
      ...held,
      ...(about ? { about } : {}),
      ...(root ? { root } : {}),
    });
    await this.changed();
    void this.flush();
  }

  /** Writes down a file with the fields of its form. It is sent after every act, and gives way to a new one. */
  async addFile(fields: FileFields, bytes: FileBytes, type: string): Promise<void> {
    const about = { document: FILE_FORM, variables: { input: fields }, at: now() };
    await this.shelf.add({ id: fields.clientId, ...about, file: { bytes: bytes.length, type } }, bytes);
    await this.changed();
    void this.flush();
  }

  /** Sends a refused entry again, as it is or with other variables under another id: the old id has its answer. */
  async again(id: string, other?: { readonly id: string; readonly variables: unknown }): Promise<void> {
    const entry = this.waiting.find((each) => each.id === id);
    if (!entry) return;
    const { refusal: _refusal, ...plain } = entry;
    if (other) {
      await this.shelf.add({ ...plain, ...other }, (await this.shelf.fileOf(id)) ?? undefined);
      await this.shelf.remove(id);
    } else {
      await this.shelf.replace(plain);
    }
    await this.changed();
    void this.flush();
  }

  /** Puts back an entry that was taken away; it goes to the end. */
  async addAgain({ state: _state, doneAt: _doneAt, sent: _sent, ...entry }: Queued): Promise<void> {
    const file = this.dropped?.id === entry.id ? this.dropped.file : null;
    await this.shelf.add(entry, file ?? undefined);
    await this.changed();
  }

  /** Takes an entry away before the server has it. Only a person does that. @returns whether it was still here. */
  async drop(id: string): Promise<boolean> {
    const isHere = !this.sending.isCarrying(id) && (await this.shelf.all()).some((entry) => entry.id === id);
    if (isHere) {
      this.dropped = { id, file: await this.shelf.fileOf(id) };
      await this.shelf.remove(id);
      await this.changed();
    }
    return isHere;
  }

  /** Whether whoever is signed in now is the one whose acts these are; until then nothing is sent. */
  permit(isPermitted: boolean): void {
    this.isPermitted = isPermitted;
    if (isPermitted) void this.flush();
  }

  /** Sends what waits, in order, in one tab at a time; the tab that waits goes on where another ended or died. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.isPermitted || this.isQueued || !this.waiting.some(({ refusal }) => !refusal)) return;
    this.isQueued = true;
    const some = await navigator.locks.request(LOCK, async () => {
      this.isQueued = false;
      return this.sendAll();
    });
    this.tell();
    if (some) await this.onDone();
  }

  /** @returns whether anything was sent. */
  private async sendAll(): Promise<boolean> {
    let some = false;
    for (let next = await this.next(); next && this.isPermitted; next = await this.next()) {
      this.whyHalted = await this.sendOne(next);
      if (this.whyHalted !== 'NONE') {
        this.sendLater();
        break;
      }
      some = true;
      this.wait = FIRST_WAIT;
    }
    return some;
  }

  /** Asks the shelf anew: another tab may have sent it, or dropped it. One that is held holds the rest, files come last. */
  private async next(): Promise<Entry | undefined> {
    this.waiting = await this.shelf.all();
    const open = this.waiting.filter(({ refusal }) => !refusal);
    const next = open.find(({ file }) => !file) ?? open[0];
    const held = (next?.notBefore ?? 0) - deviceNow();
    if (held <= 0) return next;
    this.timer = setTimeout(() => void this.flush(), held);
    return undefined;
  }

  private async sendOne(entry: Entry): Promise<Halt> {
    try {
      const sent = await this.sending.carry(entry, this.shelf);
      if (sent.end === 'GAVE_WAY') return 'NONE';
      if (sent.end === 'HALTED') return sent.why;
      if (sent.end === 'REFUSED') {
        await this.shelf.replace({ ...entry, refusal: sent.refusal });
      } else {
        await this.shelf.remove(entry.id);
        this.done = [{ ...entry, state: 'DONE' as const, doneAt: now() }, ...this.done].slice(0, DONE_SHOWN);
      }
    } finally {
      this.sending.release();
    }
    await this.changed();
    return 'NONE';
  }

  private sendLater(): void {
    if (this.whyHalted === 'SIGNED_OUT') return;
    this.timer = setTimeout(() => void this.flush(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private async changed(): Promise<void> {
    this.tabs.postMessage(deviceNow());
    await this.reload();
  }

  private async reload(): Promise<void> {
    this.waiting = await this.shelf.all().catch(() => []);
    // what somebody does now does not wait behind a photograph; one that has gone whole is waited for
    if (this.waiting.some(({ file, refusal }) => !file && !refusal)) this.sending.giveWay(false);
    this.tell();
  }

  private tell(): void {
    const stateOf = ({ id, refusal }: Entry): EntryState =>
      refusal ? 'REFUSED' : this.sending.isCarrying(id) ? 'SENDING' : 'WAITING';
    const shownAs = (entry: Entry): Queued => {
      const sent = this.sending.shareOf(entry);
      return { ...entry, state: stateOf(entry), ...(sent !== null && { sent }) };
    };
    this.shown = [...this.waiting.map(shownAs), ...this.done];
    for (const hear of this.hearers) hear();
  }

  /** Everything that waits in order, then what was done lately. */
  readonly entries = (): readonly Queued[] => this.shown;

  readonly halt = (): Halt => this.whyHalted;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  };
}
