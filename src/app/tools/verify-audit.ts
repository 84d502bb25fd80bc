import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AuditSigner, Chain, verifyChain, Witness, type AuditReport } from '../../audit/index.js';
import { readConfig, type Config } from '../../platform/config/index.js';
import { openSnapshot } from '../../platform/db/index.js';
import { reachEmbeddedPostgres } from '../../platform/embedded-postgres/index.js';
import { loadSecret } from '../../platform/vault/index.js';

/**
 * Verifies the audit log of an installation, running or not.
 *   --witness FILE        a copy of the witness that was kept elsewhere, instead of the one in the data directory
 *   --public-key BASE64   the key that was printed at an earlier verification
 * Exit code: 0 whole, 1 tampered with, 2 not verified.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { witness: { type: 'string' }, 'public-key': { type: 'string' } },
  });
  const config = readConfig();
  const dataDir = config.get('QORGAU_DATA_DIR');
  const witness = values.witness ? new Witness(values.witness) : Witness.in(dataDir);
  const publicKey = values['public-key'] ?? ownPublicKey(dataDir);
  const ground = await reach(config);
  try {
    const snapshot = await openSnapshot(ground.url);
    const report = await verifyChain(new Chain(snapshot), witness, publicKey).finally(() => snapshot.close());
    print(report, publicKey);
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await ground.release();
  }
}

function ownPublicKey(dataDir: string): string {
  if (!existsSync(join(dataDir, 'audit.key'))) throw new Error('there is no audit.key: give --public-key');
  return new AuditSigner(loadSecret(dataDir, 'audit.key').secret).publicKey;
}

async function reach(config: Config): Promise<{ url: string; release(): Promise<void> }> {
  const url = config.get('DATABASE_OWNER_URL');
  if (url) return { url, release: async () => undefined };
  const embedded = await reachEmbeddedPostgres(join(config.get('QORGAU_DATA_DIR'), 'postgres'));
  return { url: embedded.url('qorgau'), release: embedded.release };
}

function print(report: AuditReport, publicKey: string): void {
  const { links, checkpoints, waiting, waitingMinutes, last, faults } = report;
  say(`public key   ${publicKey}`);
  say(`sealed       ${links} entries, ${checkpoints} checkpoints`);
  say(`waiting      ${waiting} entries${waiting > 0 ? `, the oldest for ${waitingMinutes} minutes` : ''}`);
  if (last) say(`last         ${last.seq} ${last.hash.toString('hex')} ${last.at}`);
  for (const { fault, seq } of faults.slice(0, 100)) say(`FAULT        ${fault} at ${seq}`);
  say(faults.length === 0 ? 'the audit log is whole' : `the audit log is NOT whole: ${faults.length} faults`);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`not verified: ${error instanceof Error ? error.message : 'unknown fault'}\n`);
  return 2;
});
