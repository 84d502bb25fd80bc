import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Temporal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { Access } from '../../platform/graphql/index.js';
import { DemoClockFault } from './demo-clock-fault.js';
import { SWEEP_NOW } from '../sweeper.js';

interface ClockBody {
  readonly forward?: unknown;
}

/** The demo's clock: moves forward only, is stored, and wakes the sweep. Mounted with demo data alone. */
@Controller('demo')
export class DemoClockController {
  constructor(
    private readonly db: Db,
    private readonly signals: Signals,
  ) {}

  /** @param body `{ "forward": "PT3H" }`, an ISO 8601 duration. @returns the domain's now after the move. */
  @Post('clock')
  @HttpCode(200)
  @Access('ANYONE')
  async move(@Body() body: ClockBody): Promise<{ now: string }> {
    const ahead = forwardOf(body);
    const { correlationId } = currentOperation();
    const now = await this.db.run({ name: 'moveDemoClock', correlationId }, async () => {
      const before = await this.db.now();
      await this.db.sql(
        `insert into demo_clock (ahead) values (make_interval(secs => $1))
         on conflict (only_row) do update set ahead = demo_clock.ahead + excluded.ahead`,
        [ahead.total('seconds')],
      );
      await this.signals.send(SWEEP_NOW);
      return before.add(ahead);
    });
    return { now: now.toString() };
  }
}

/** @throws DemoClockFault on anything but a positive duration of at most a year in days, hours, minutes, seconds. */
function forwardOf(body: ClockBody): Temporal.Duration {
  if (typeof body?.forward !== 'string') throw new DemoClockFault('FORWARD_MISSING');
  try {
    const given = Temporal.Duration.from(body.forward);
    const seconds = given.total({ unit: 'seconds' });
    if (seconds <= 0 || seconds > 366 * 86_400) throw new DemoClockFault('FORWARD_ONLY');
    return Temporal.Duration.from({ seconds: Math.round(seconds) });
  } catch (fault) {
    if (fault instanceof DemoClockFault) throw fault;
    throw new DemoClockFault('FORWARD_NOT_A_DURATION');
  }
}
