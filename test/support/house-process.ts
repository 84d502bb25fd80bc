import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/index.js';
import type { House } from './house.js';

/** The worker or the api as its own process, on a house's database and keys: it can be killed, and its log be read. */
export class HouseProcess {
  private output = '';
  private readonly ended: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout!.on('data', (text: Buffer) => (this.output += text.toString('utf8')));
    child.stderr!.on('data', (text: Buffer) => (this.output += text.toString('utf8')));
    this.ended = new Promise((resolve) => child.once('exit', resolve));
  }

  static start(
    house: House,
    mode: 'api' | 'worker' = 'worker',
    more: Record<string, string> = {},
  ): HouseProcess {
    const settings = Object.entries(house.config.settings).filter(([, value]) => value !== undefined);
    const env = {
      ...Object.fromEntries(settings.map(([name, value]) => [name, String(value)])),
      SWEEP_SECONDS: '1',
      LOG_LEVEL: 'debug',
      ...more,
    };
    const program = join(packageRoot(), 'dist/src/main.js');
    return new HouseProcess(spawn(process.execPath, [program, mode], { env }));
  }

  /** Everything the process wrote. */
  get log(): string {
    return this.output;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
