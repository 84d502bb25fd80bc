/**
 * Writers or a relay of the outbox, as a process of their own on the house's own platform: sessions, events, queue.
 *
 *   node outbox-program.mjs relay
 *   node outbox-program.mjs write SEED WRITERS EVENTS FIRST_NUMBER FILE
 *
 * A writer publishes a few events in one transaction, waits a random moment before it commits, and throws one time in
 * ten. FILE gets a line a transaction, once its end is known: `c` or `r` (committed, rolled back), first number, count.
 */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import 'reflect-metadata';
import { Global, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config, readConfig } from '../../../dist/src/platform/config/index.js';
import { Db, DbModule } from '../../../dist/src/platform/db/index.js';
import {
  anId,
  defineEvent,
  Events,
  EventsModule,
  laterOn,
  OutboxRelay,
} from '../../../dist/src/platform/events/index.js';
import { Log } from '../../../dist/src/platform/log/index.js';
import { JobWorker, QueueModule } from '../../../dist/src/platform/queue/index.js';
import { eventId } from './event-id.mjs';
import { randomOf } from './run.mjs';

const config = readConfig();
const log = Log.at(config.get('LOG_LEVEL'));
const SomethingHappened = defineEvent('SomethingHappened', { no: anId() });

/** Writes a row an event; the first time anybody meets one in a hundred it fails after writing, as a bug would. */
class Effects {
  constructor(db) {
    this.db = db;
  }

  async take({ no }) {
    await this.db.sql('insert into effect (no) values ($1)', [no]);
    if (!no.endsWith('00')) return;
    const met = join(config.get('QORGAU_DATA_DIR'), `met-${no}`);
    if (existsSync(met)) return;
    writeFileSync(met, '');
    throw new Error('this reaction fails once');
  }
}
Reflect.defineMetadata('design:paramtypes', [Db], Effects);
Injectable()(Effects);

class Ground {}
Module({
  providers: [
    { provide: Config, useValue: config },
    { provide: Log, useValue: log },
  ],
  exports: [Config, Log],
})(Ground);
Global()(Ground);

class Root {}
Module({
  imports: [
    Ground,
    DbModule.forRoot([]),
    EventsModule.forRoot([laterOn(SomethingHappened, Effects, (effects, event) => effects.take(event))]),
    QueueModule,
  ],
  providers: [Effects, OutboxRelay, JobWorker],
})(Root);

process.on('disconnect', () => process.exit());
const app = await NestFactory.createApplicationContext(Root, { logger: false, abortOnError: false });
const [mode, ...given] = process.argv.slice(2);
if (mode === 'relay') await relay();
else await write(...given.slice(0, 4).map(Number), given[4]);

/** As the worker does: by wake-ups, and every few seconds without them. */
async function relay() {
  app.get(JobWorker).start();
  log.info('the relay relays');
  for (;;) {
    await app
      .get(OutboxRelay)
      .drain()
      .catch((error) => log.error('a drain failed', error));
    await pause(2_000);
  }
}

async function write(seed, writers, events, first, file) {
  const random = randomOf(seed);
  const db = app.get(Db);
  const publisher = app.get(Events);
  let next = first;
  const most = events > 100_000 ? 40 : 8;
  const writer = async () => {
    while (next < first + events) {
      const from = next;
      const count = Math.min(1 + Math.floor(random() * most), first + events - from);
      next += count;
      const outcome = await db
        .run({ name: 'write' }, async () => {
          for (let i = 0; i < count; i++)
            await publisher.publish(SomethingHappened, { no: eventId(from + i) });
          await pause(random() * 30);
          if (random() < 0.1) throw new Error('rolled back on purpose');
        })
        .then(
          () => 'c',
          () => 'r',
        );
      appendFileSync(file, `${outcome} ${from} ${count}\n`);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  await pause(100); // the last wake-up
  await app.close();
  process.exit();
}
