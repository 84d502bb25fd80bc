import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { realNowMs } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { blockOf } from './address-block.js';

const HOUR_SECONDS = 3600;
const KEY_LIFE_MS = 6 * HOUR_SECONDS * 1000;

/** Who asks what, for the budgets alone: neither leaves this object as it came. */
export interface Spender {
  readonly address: string | undefined;
  /** the canonical question; equal for equal questions, whoever is or is not held */
  readonly question: string;
  /** 1 for a question, 5 without JavaScript */
  readonly cost: number;
}

/**
 * How much may be asked: by a network, about one person, by everybody. In the memory of this process only,
 * under keyed hashes whose key is made by chance and changed every six hours. A network past its budget
 * spends nobody else's.
 */
@Injectable()
export class Budgets {
  private readonly byBlock: RateLimiterMemory;
  private readonly byQuestion: RateLimiterMemory;
  private readonly byAll: RateLimiterMemory;
  private key = randomBytes(32);
  private keyMadeAt = realNowMs();

  constructor(config: Config) {
    const perHour = (points: number) => new RateLimiterMemory({ points, duration: HOUR_SECONDS });
    this.byBlock = perHour(config.get('FAMILY_ASKS_PER_NETWORK_HOUR'));
    this.byQuestion = perHour(config.get('FAMILY_ASKS_PER_QUESTION_HOUR'));
    this.byAll = new RateLimiterMemory({ points: config.get('FAMILY_ASKS_PER_MINUTE'), duration: 60 });
  }

  /** @returns whether the question is within every budget; a spent one is no error and nobody is told. */
  async spend({ address, question, cost }: Spender): Promise<boolean> {
    this.changeKey();
    return (
      (await taken(this.byBlock, this.hash('block', blockOf(address)).slice(0, 5), cost)) &&
      (await taken(this.byQuestion, this.hash('question', question), cost)) &&
      (await taken(this.byAll, 'all', cost))
    );
  }

  /** Five hexadecimal digits of a network's hash keep the table under a million rows, and say little. */
  private hash(use: string, text: string): string {
    return createHmac('sha256', this.key).update(`${use}|${text}`, 'utf8').digest('hex');
  }

  private changeKey(): void {
    if (realNowMs() - this.keyMadeAt < KEY_LIFE_MS) return;
    this.key = randomBytes(32);
    this.keyMadeAt = realNowMs();
  }
}

async function taken(limiter: RateLimiterMemory, key: string, cost: number): Promise<boolean> {
  try {
    await limiter.consume(key, cost);
    return true;
  } catch (spent) {
    if (spent instanceof Error) throw spent;
    return false;
  }
}
