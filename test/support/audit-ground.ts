import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { AuditSigner, Chain, verifyChain, Witness, type AuditReport } from '../../src/audit/index.js';
import { openSnapshot } from '../../src/platform/db/index.js';
import { loadSecret } from '../../src/platform/vault/index.js';
import { type House } from './house.js';

const TABLES = ['audit_entry', 'audit_link', 'audit_checkpoint'];

/** The audit log of a house under the hands of somebody who owns the database. */
export class AuditGround {
  constructor(private readonly house: House) {}

  get dataDir(): string {
    return this.house.config.get('QORGAU_DATA_DIR');
  }

  get witnessFile(): string {
    return join(this.dataDir, 'audit-witness.jsonl');
  }

  get signer(): AuditSigner {
    return new AuditSigner(loadSecret(this.dataDir, 'audit.key').secret);
  }

  async verify(publicKey = this.signer.publicKey): Promise<AuditReport> {
    const snapshot = await openSnapshot(this.house.config.require('DATABASE_OWNER_URL'));
    const witness = Witness.in(this.dataDir);
    return verifyChain(new Chain(snapshot), witness, publicKey).finally(() => snapshot.close());
  }

  /** Runs the tool as a person would. */
  run(settings: Record<string, string> = {}, ...args: string[]): Promise<{ code: number; out: string }> {
    const tool = join(import.meta.dirname, '../../dist/src/app/tools/verify-audit.js');
    const env = {
      ...process.env,
      DATABASE_OWNER_URL: this.house.config.require('DATABASE_OWNER_URL'),
      QORGAU_DATA_DIR: this.dataDir,
      ...settings,
    };
    return new Promise((resolve) => {
      execFile(process.execPath, [tool, ...args], { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, out: stdout + stderr }),
      );
    });
  }

  /** Lets a superuser do what no constraint would allow. */
  async tamper(sql: string): Promise<void> {
    await this.house.rows(`set session_replication_role = replica; ${sql}; reset session_replication_role`);
  }

  async keep(): Promise<void> {
    for (const table of TABLES) await this.house.rows(`create table kept_${table} as table ${table}`);
  }

  async restore(): Promise<void> {
    await this.tamper(
      TABLES.map(
        (table) =>
          `delete from ${table}; insert into ${table} overriding system value select * from kept_${table}`,
      ).join(';'),
    );
    for (const table of TABLES) await this.house.rows(`drop table kept_${table}`);
  }
}
