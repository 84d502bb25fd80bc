import { Injectable, type OnModuleInit } from '@nestjs/common';
import { realNow } from '../platform/clock/index.js';
import { Config } from '../platform/config/index.js';
import { Db } from '../platform/db/index.js';
import { Log } from '../platform/log/index.js';
import { JobHandlers } from '../platform/queue/index.js';
import { loadSecret } from '../platform/vault/index.js';
import { SealAudit } from './seal-audit.job.js';
import { AuditSigner, CHAIN_START, linkHash, type EntryText } from './seal.js';
import { Chain, type Bound } from './store/chain.repository.js';
import { Witness } from './witness.js';

/** Links of one transaction; each such batch ends with a checkpoint. */
const BATCH = 2_000;

/**
 * Seals audit entries into the chain, in the order of their numbers. Numbers are given out before transactions
 * commit, so it first takes a bound and seals up to it only once everybody who could still write below has ended.
 */
@Injectable()
export class AuditSealer implements OnModuleInit {
  private readonly chain: Chain;
  private readonly witness: Witness;
  private signer: AuditSigner | null = null;
  private bound: Bound | null = null;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly handlers: JobHandlers,
    private readonly log: Log,
  ) {
    this.chain = new Chain(db);
    this.witness = Witness.in(config.get('QORGAU_DATA_DIR'));
  }

  onModuleInit(): void {
    this.handlers.handle(SealAudit, () => this.seal());
  }

  /** Seals what is settled; what is not waits for the next run. */
  async seal(): Promise<void> {
    this.bound ??= await this.db.run({ name: 'sealAudit.bound' }, () => this.chain.takeBound());
    const { bound } = this;
    while ((await this.db.run({ name: 'sealAudit' }, () => this.sealBatch(bound))) === 'MORE');
    await this.tellWitness();
  }

  private async sealBatch(bound: Bound): Promise<'MORE' | 'DONE'> {
    if (!(await this.chain.isMine()) || !(await this.chain.isSettled(bound))) return 'DONE';
    const head = await this.chain.head();
    const entries = await this.chain.entries(head?.entryId ?? '0', bound.entryId, BATCH);
    if (entries.length > 0) await this.addLinks(entries, head);
    if (entries.length === BATCH) return 'MORE';
    this.bound = null;
    return 'DONE';
  }

  private async addLinks(
    entries: readonly EntryText[],
    head: { seq: string; hash: Buffer } | null,
  ): Promise<void> {
    let seq = BigInt(head?.seq ?? 0);
    let hash = head?.hash ?? CHAIN_START;
    const links = entries.map((entry) => {
      seq += 1n;
      hash = linkHash(hash, entry);
      return { seq: String(seq), entryId: entry.id, hash };
    });
    await this.chain.add(links);
    const checkpoint = { seq: String(seq), hash, at: realNow().toString() };
    await this.chain.addCheckpoint(this.sign().sign(checkpoint));
  }

  /** Carries checkpoints out of the database, after their commit; what a crash left out is caught up with. */
  private async tellWitness(): Promise<void> {
    const last = this.witness.last();
    const { head, fresh } = await this.db.run({ name: 'sealAudit.witness', mode: 'READ' }, async () => ({
      head: await this.chain.head(),
      fresh: await this.chain.checkpointsAfter(String(last)),
    }));
    if (BigInt(head?.seq ?? 0) < last) {
      this.log.error('the audit chain is shorter than its witness: verify it', null, { code: 'AUDIT_CUT' });
    }
    this.witness.append(fresh);
  }

  private sign(): AuditSigner {
    this.signer ??= new AuditSigner(loadSecret(this.config.get('QORGAU_DATA_DIR'), 'audit.key').secret);
    return this.signer;
  }
}
