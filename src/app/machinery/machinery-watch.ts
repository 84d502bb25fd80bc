import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { Machinery, type MachineryVerdict } from '../../platform/machinery/index.js';
import { Alarm } from './alarm.js';
import { AlarmPost } from './alarm-post.js';
import { DatabaseAlarm } from './database-alarm.js';

const EVERY_MS = 10_000;
/** A state counts when it is seen twice running: a machine that slept wakes with old heartbeats. */
const SEEN_TWICE = 2;
/** So long after its own start, or the database's return, an api raises no alarm: the worker needs a sweep's time. */
const GRACE_MS = 45_000;

/** The ways in which the watch cries out. */
@Injectable()
export class Alarms {
  constructor(
    readonly machinery: Alarm,
    readonly database: DatabaseAlarm,
    readonly post: AlarmPost,
  ) {}
}

/**
 * The dead man's switch: the api looks by its own timer whether reminders run, because whoever stopped cannot say so.
 * A silence is noticed after 75 s and the alarm raised within 20 s more; two minutes are promised.
 */
@Injectable()
export class MachineryWatch implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private isEnding = false;
  private quietFrom = performance.now();
  private seen = { isStopped: false, times: 0 };

  constructor(
    private readonly machinery: Machinery,
    private readonly db: Db,
    private readonly alarms: Alarms,
    private readonly log: Log,
  ) {}

  /** Looks every ten seconds, whatever came of the last look. */
  start(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => this.isEnding || this.start());
    }, EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
  }

  /** Looks once. @param graceMs how long after its start or a disturbance this api raises no alarm */
  async look(graceMs = GRACE_MS): Promise<void> {
    try {
      const { verdict, isRaised } = await this.ask();
      await this.alarms.database.heard();
      await this.act(verdict, isRaised, performance.now() - this.quietFrom >= graceMs);
      await this.alarms.post.deliver();
    } catch (error) {
      this.log.error('the watch over reminders was disturbed', error);
      this.quietFrom = performance.now();
      await this.alarms.database
        .missed()
        .catch((fault: unknown) => this.log.error('an alarm was not mailed', fault));
    }
  }

  private ask(): Promise<{ verdict: MachineryVerdict; isRaised: boolean }> {
    return this.db.run({ name: 'machinery.look', mode: 'READ' }, async () => ({
      verdict: await this.machinery.judge(),
      isRaised: await this.alarms.machinery.isRaised(),
    }));
  }

  private async act(verdict: MachineryVerdict, isRaised: boolean, isUp: boolean): Promise<void> {
    const isStopped = verdict.state === 'STOPPED';
    this.seen = { isStopped, times: this.seen.isStopped === isStopped ? this.seen.times + 1 : 1 };
    if (this.seen.times < SEEN_TWICE || isStopped === isRaised) return;
    if (!isStopped) {
      if (await this.alarms.machinery.lift()) this.log.warn('reminders run again');
    } else if (isUp && (await this.alarms.machinery.raise(verdict))) {
      this.log.error('reminders have stopped', null, { code: verdict.reason ?? 'UNKNOWN' });
    }
  }
}
