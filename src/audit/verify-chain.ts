import { CHAIN_START, isSigned, linkHash, type SignedCheckpoint } from './seal.js';
import { sameCheckpoint, type Chain, type LinkText } from './store/chain.repository.js';
import { type Witness } from './witness.js';

/**
 * What is wrong, and where in the chain.
 * ENTRY_MISSING: a sealed entry was deleted. LINK_BROKEN: an entry was edited or exchanged. LINK_MISSING: a link was
 * cut out. OUT_OF_ORDER: entries change places. SLIPPED_IN: an entry was added behind what was sealed. NEVER_SEALED:
 * there is no chain at all, though there was time to make one.
 * CHECKPOINT_*: it is gone, its signature is not ours, or the chain says otherwise. WITNESS_*: the file outside says otherwise;
 * CUT_SHORT: the chain ends before something signed: its end was cut off, or it was rolled back.
 */
export type AuditFault =
  | 'ENTRY_MISSING'
  | 'LINK_BROKEN'
  | 'LINK_MISSING'
  | 'OUT_OF_ORDER'
  | 'SLIPPED_IN'
  | 'NEVER_SEALED'
  | 'CHECKPOINT_MISSING'
  | 'CHECKPOINT_FORGED'
  | 'CHECKPOINT_DIFFERS'
  | 'WITNESS_MISSING'
  | 'WITNESS_UNREADABLE'
  | 'WITNESS_FORGED'
  | 'WITNESS_DIFFERS'
  | 'CUT_SHORT';

export interface AuditReport {
  readonly links: number;
  readonly checkpoints: number;
  /** entries that wait to be sealed; where the oldest waits for long while the house is up, nothing seals */
  readonly waiting: number;
  readonly waitingMinutes: number;
  readonly last: SignedCheckpoint | null;
  readonly faults: readonly { readonly fault: AuditFault; readonly seq: string }[];
}

const PAGE = 5_000;
const MINUTES_TO_BEGIN = 10;

/**
 * Recomputes the whole chain and compares it with every checkpoint, inside the database and out of it.
 * @param publicKey base64; kept outside the installation, it also shows a chain that was made anew with a new key.
 */
export async function verifyChain(chain: Chain, witness: Witness, publicKey: string): Promise<AuditReport> {
  const faults: { fault: AuditFault; seq: string }[] = [];
  const say = (fault: AuditFault, seq: string) => void faults.push({ fault, seq });
  const checkpoints = await chain.checkpointsAfter('0');
  const outside = witness.read();
  const wanted = new Set([...checkpoints, ...outside.checkpoints].map(({ seq }) => seq));
  const walked = await walk(chain, wanted, say);
  const { behind, waiting, waitingMinutes } = await chain.unsealed(walked.lastEntryId);
  behind.forEach((id) => say('SLIPPED_IN', `entry ${id}`));
  if (walked.count === 0 && waitingMinutes > MINUTES_TO_BEGIN) say('NEVER_SEALED', '0');
  judge(checkpoints, walked, { publicKey, forged: 'CHECKPOINT_FORGED', differs: 'CHECKPOINT_DIFFERS' }, say);
  judge(
    outside.checkpoints,
    walked,
    { publicKey, forged: 'WITNESS_FORGED', differs: 'WITNESS_DIFFERS' },
    say,
  );
  if (outside.unreadable > 0) say('WITNESS_UNREADABLE', '0');
  compare(checkpoints, outside.checkpoints, say);
  return {
    links: walked.count,
    checkpoints: checkpoints.length,
    waiting,
    waitingMinutes,
    last: checkpoints.at(-1) ?? null,
    faults,
  };
}

type Say = (fault: AuditFault, seq: string) => void;

interface Walked {
  readonly count: number;
  readonly lastSeq: bigint;
  readonly lastEntryId: string;
  /** hashes at the places somebody signed, each found to follow from its entry or told as broken */
  readonly hashes: ReadonlyMap<string, Buffer>;
}

async function walk(chain: Chain, wanted: ReadonlySet<string>, say: Say): Promise<Walked> {
  const hashes = new Map<string, Buffer>();
  let [count, lastSeq, lastEntryId, before] = [0, 0n, '0', CHAIN_START];
  for (;;) {
    const page = await chain.linksAfter(String(lastSeq), PAGE);
    for (const link of page) {
      judgeLink(link, { lastSeq, lastEntryId, before }, say);
      if (wanted.has(link.seq)) hashes.set(link.seq, link.hash);
      count += 1;
      lastSeq = BigInt(link.seq);
      lastEntryId = BigInt(link.entryId) > BigInt(lastEntryId) ? link.entryId : lastEntryId;
      // goes on from what is stored, so that one fault is told where it is and not at every link after it
      before = link.hash;
    }
    if (page.length < PAGE) return { count, lastSeq, lastEntryId, hashes };
  }
}

function judgeLink(
  { seq, entryId, hash, entry }: LinkText,
  last: { lastSeq: bigint; lastEntryId: string; before: Buffer },
  say: Say,
): void {
  if (BigInt(seq) !== last.lastSeq + 1n) say('LINK_MISSING', seq);
  if (BigInt(entryId) <= BigInt(last.lastEntryId)) say('OUT_OF_ORDER', seq);
  if (!entry) say('ENTRY_MISSING', seq);
  else if (!linkHash(last.before, entry).equals(hash)) say('LINK_BROKEN', seq);
}

function judge(
  checkpoints: readonly SignedCheckpoint[],
  walked: Walked,
  by: { publicKey: string; forged: AuditFault; differs: AuditFault },
  say: Say,
): void {
  for (const checkpoint of checkpoints) {
    if (!isSigned(checkpoint, by.publicKey)) say(by.forged, checkpoint.seq);
    const hash = walked.hashes.get(checkpoint.seq);
    if (BigInt(checkpoint.seq) > walked.lastSeq) say('CUT_SHORT', checkpoint.seq);
    else if (!hash?.equals(checkpoint.hash)) say(by.differs, checkpoint.seq);
  }
}

/** The witness may be a checkpoint behind after a crash; it holds every one up to its own last. */
function compare(inside: readonly SignedCheckpoint[], outside: readonly SignedCheckpoint[], say: Say): void {
  const last = outside.at(-1);
  if (!last) {
    if (inside.length > 1) say('WITNESS_MISSING', inside[0]!.seq);
    return;
  }
  const known = new Set(inside.map(({ seq }) => seq));
  outside.filter(({ seq }) => !known.has(seq)).forEach(({ seq }) => say('CHECKPOINT_MISSING', seq));
  const seen = new Map(outside.map((checkpoint) => [checkpoint.seq, checkpoint]));
  for (const checkpoint of inside) {
    if (BigInt(checkpoint.seq) > BigInt(last.seq)) return;
    const other = seen.get(checkpoint.seq);
    if (!other) say('WITNESS_MISSING', checkpoint.seq);
    else if (!sameCheckpoint(checkpoint, other)) say('WITNESS_DIFFERS', checkpoint.seq);
  }
}
