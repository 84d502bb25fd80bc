import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Config } from '../../platform/config/index.js';

const HOUR_SECONDS = 3600;

/**
 * How many feeds one address may read in an hour, in the memory of this process only, under a keyed hash whose key
 * dies with it.
 */
@Injectable()
export class CalendarBudget {
  private readonly key = randomBytes(32);
  private readonly byAddress: RateLimiterMemory;

  constructor(config: Config) {
    this.byAddress = new RateLimiterMemory({
      points: config.get('CALENDAR_READS_PER_HOUR'),
      duration: HOUR_SECONDS,
    });
  }

  /** @returns whether this reading is within the budget. */
  async spend(address: string | undefined): Promise<boolean> {
    const key = createHmac('sha256', this.key)
      .update(address ?? 'unknown', 'utf8')
      .digest('hex')
      .slice(0, 16);
    try {
      await this.byAddress.consume(key);
      return true;
    } catch (spent) {
      if (spent instanceof Error) throw spent;
      return false;
    }
  }
}
