import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort, Program, until } from './processes.mjs';

/** A Redis of the run's own, without a word on disk. @throws when `redis-server` is not installed. */
export class RedisServer {
  static async open(ground, { settings = [] } = {}) {
    const redis = new RedisServer();
    redis.port = await freePort();
    const dir = join(ground.scratch, 'redis');
    mkdirSync(dir, { recursive: true });
    redis.program = new Program('redis', {
      command: [
        'redis-server',
        ...['--port', `${redis.port}`, '--bind', '127.0.0.1', '--dir', dir],
        ...['--save', '', '--appendonly', 'no', ...settings],
      ],
      env: process.env,
      log: join(ground.scratch, 'redis.log'),
      cwd: ground.scratch,
    });
    ground.programs.push(redis.program);
    await redis.start();
    return redis;
  }

  get url() {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start() {
    this.program.start();
    await until('Redis answers', 15, () => this.command('ping').catch(() => false));
  }

  kill() {
    return this.program.kill();
  }

  /** Sends one command over a connection of its own. */
  async command(...words) {
    const client = new Redis(this.url, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.call(...words);
    } finally {
      client.disconnect();
    }
  }
}
