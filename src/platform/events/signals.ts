import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { Config } from '../config/index.js';
import { Db } from '../db/index.js';
import { Log } from '../log/index.js';

const CHANNEL = 'qorgau';

/** A hint to every process that something can be read again: topic, ids and enums; no person in it. */
export interface Signal {
  readonly topic: string;
  readonly ids: readonly string[];
}

/** Sends signals with the commit (NOTIFY) and hears those of every process (LISTEN, reconnecting). */
@Injectable()
export class Signals implements OnApplicationShutdown {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Tells every listening process after this session's commit; many of one topic and ids are told once. */
  async send(topic: string, ids: readonly string[] = []): Promise<void> {
    const signal: Signal = { topic, ids: ids.length > 100 ? [] : ids };
    await this.db.sql('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(signal)]);
  }

  on(topic: string, listen: (signal: Signal) => void): () => void {
    this.emitter.on(topic, listen);
    return () => this.emitter.off(topic, listen);
  }

  /** Begins to listen; a lost connection is made again. */
  async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.config.require('DATABASE_URL'),
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client.on('notification', (message) => this.hear(message.payload));
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
    } catch {
      this.reconnect(client);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private hear(payload: string | undefined): void {
    if (!payload) return;
    const signal = JSON.parse(payload) as Signal;
    this.emitter.emit(signal.topic, signal);
  }

  private reconnect(client: pg.Client): void {
    if (this.stopped || this.reconnecting === client) return;
    this.reconnecting = client;
    this.client = null;
    this.log.warn('signals are cut off; connecting again');
    setTimeout(() => void this.listen(), 1_000).unref();
  }

  private reconnecting: pg.Client | null = null;
}
