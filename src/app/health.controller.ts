import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Db } from '../platform/db/index.js';
import { Access } from '../platform/graphql/index.js';
import { WakeUps } from '../platform/queue/index.js';

/** Liveness touches nothing; readiness asks database, queue and sweep. */
@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly wakeUps: WakeUps,
  ) {}

  @Get('healthz')
  @Access('ANYONE')
  alive(): { alive: true } {
    return { alive: true };
  }

  /** 200 when the house can be used. A silent queue or sweep is said but does not take the api away. */
  @Get('readyz')
  @Access('ANYONE')
  async ready(@Res() response: Response): Promise<void> {
    const sweepAlive = await this.sweepAlive();
    const database = sweepAlive !== null;
    const queue = await this.wakeUps.isReachable();
    response
      .status(database ? 200 : 503)
      .json({ ready: database, database, queue, sweepAlive: sweepAlive ?? false });
  }

  /** @returns whether a sweep ran in the last two minutes; null when the database does not answer. */
  private async sweepAlive(): Promise<boolean | null> {
    try {
      return await this.db.run({ name: 'readyz', mode: 'READ', credential: { kind: 'NONE' } }, async () => {
        const row = await this.db.one<{ alive: boolean }>(
          `select coalesce(max(at) > clock_timestamp() - interval '2 minutes', false) as alive from sweep_heartbeat`,
        );
        return row?.alive ?? false;
      });
    } catch {
      return null;
    }
  }
}
