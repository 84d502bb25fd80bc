import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/index.js';
import { type House } from './house.js';
import { TcpProxy } from './tcp-proxy.js';

/** The family door as its own process, with nothing but its database login and its key, and a wire to cut. */
export class FamilyProcess {
  private output = '';

  private constructor(
    readonly url: string,
    readonly wire: TcpProxy,
    private readonly dataDir: string,
    private readonly child: ChildProcess,
  ) {
    child.stdout!.on('data', (text: Buffer) => (this.output += text.toString('utf8')));
    child.stderr!.on('data', (text: Buffer) => (this.output += text.toString('utf8')));
  }

  static async start(house: House, settings: Record<string, string> = {}): Promise<FamilyProcess> {
    const dataDir = mkdtempSync(join(tmpdir(), 'family-'));
    copyFileSync(join(house.config.get('QORGAU_DATA_DIR'), 'family.key'), join(dataDir, 'family.key'));
    const database = new URL(house.config.require('DATABASE_FAMILY_URL'));
    const wire = await TcpProxy.to(database.hostname, Number(database.port));
    Object.assign(database, { hostname: '127.0.0.1', port: String(wire.port) });
    const port = await freePort();
    const env = {
      DATABASE_FAMILY_URL: database.toString(),
      QORGAU_DATA_DIR: dataDir,
      FAMILY_PORT: String(port),
      LOG_LEVEL: 'debug',
      ...settings,
    };
    const child = spawn(process.execPath, [join(packageRoot(), 'dist/src/main.js'), 'family'], { env });
    const door = new FamilyProcess(`http://127.0.0.1:${port}`, wire, dataDir, child);
    await until(async () => (await fetch(`${door.url}/readyz`).catch(() => null))?.status === 200, door);
    return door;
  }

  /** Everything the process wrote. */
  get log(): string {
    return this.output;
  }

  get files(): string[] {
    return readdirSync(this.dataDir);
  }

  /** Ends it as an operator does, and waits until it has. */
  async stop(): Promise<void> {
    const ended = new Promise<unknown>((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    await this.wire.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Waits for a condition, asking often. @throws with what the process wrote after half a minute. */
export async function until(met: () => Promise<boolean> | boolean, door?: FamilyProcess): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (!(await met())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain; the log: ${door?.log ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
