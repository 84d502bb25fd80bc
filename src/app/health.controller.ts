import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Db } from '../platform/db/index.js';
import { Access } from '../platform/graphql/index.js';
import { Machinery, machineryUnknown, type MachineryVerdict } from '../platform/machinery/index.js';
import { WakeUps } from '../platform/queue/index.js';

/** Liveness touches nothing; readiness asks database, queue and what reminds people. */
@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly machinery: Machinery,
    private readonly wakeUps: WakeUps,
  ) {}

  @Get('healthz')
  @Access('ANYONE')
  alive(): { alive: true } {
    return { alive: true };
  }

  /** 200 when the house can be used. A silent queue or worker is said but does not take the api away. */
  @Get('readyz')
  @Access('ANYONE')
  async ready(@Res() response: Response): Promise<void> {
    const { state, reason, since } = await this.judge();
    const database = reason !== 'DATABASE_AWAY';
    const queue = await this.wakeUps.isReachable();
    response.status(database ? 200 : 503).json({
      ready: database,
      database,
      queue,
      sweepAlive: state !== 'STOPPED',
      machinery: { state, reason, since: since?.toString({ smallestUnit: 'second' }) ?? null },
    });
  }

  private async judge(): Promise<MachineryVerdict> {
    try {
      return await this.db.run({ name: 'readyz', mode: 'READ', credential: { kind: 'NONE' } }, () =>
        this.machinery.judge(),
      );
    } catch {
      return machineryUnknown(null);
    }
  }
}
