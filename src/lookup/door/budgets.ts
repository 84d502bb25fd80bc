import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { realNowMs } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { blockOf } from './address-block.js';
import { ProofOfWork, type Challenge } from './proof-of-work.js';

const HOUR_SECONDS = 3600;
const KEY_LIFE_MS = 6 * HOUR_SECONDS * 1000;
/** How many times as much a network may ask where each question brings work that was done for it. */
const PROOF_RAISES = 2;
/** A network's first questions of an hour are a family's: the whole of everybody's budget is for them. */
const FIRST_QUESTIONS = 5;

/**
 * What a question may be answered by: the year within one, the very year alone, or nothing. Whoever asks little is a
 * family that may be a year off; whoever asks much could be guessing years, three at a time.
 */
export type Allowed = 'NEAR_YEAR' | 'EXACT_YEAR' | 'NOTHING';

/** Who asks what, for the budgets alone: neither leaves this object as it came. */
export interface Spender {
  readonly address: string | undefined;
  /** the canonical question; equal for equal questions, whoever is or is not held */
  readonly question: string;
  /** 1 for a question, 5 without JavaScript */
  readonly cost: number;
  /** solution of a challenge of ours; null where there is none, or it does not hold */
  readonly proof?: string | null | undefined;
}

/**
 * How much may be asked: by a network, about one person, by everybody. In the memory of this process only,
 * under keyed hashes whose key is made by chance and changed every six hours. A network past its budget
 * spends nobody else's, and those who ask much leave half of everybody's budget to those who ask little.
 */
@Injectable()
export class Budgets {
  private readonly network: number;
  private readonly minute: number;
  private readonly byBlock: RateLimiterMemory;
  private readonly byQuestion: RateLimiterMemory;
  private readonly byAnswer: RateLimiterMemory;
  private readonly byAll: RateLimiterMemory;
  private readonly challenges: RateLimiterMemory;
  private key = randomBytes(32);
  private keyMadeAt = realNowMs();
  private alarmedUntil = 0;

  constructor(
    config: Config,
    private readonly proofs: ProofOfWork,
  ) {
    const perHour = (points: number) => new RateLimiterMemory({ points, duration: HOUR_SECONDS });
    this.network = config.get('FAMILY_ASKS_PER_NETWORK_HOUR');
    this.minute = config.get('FAMILY_ASKS_PER_MINUTE');
    this.byBlock = perHour(this.network * PROOF_RAISES);
    this.byQuestion = perHour(config.get('FAMILY_ASKS_PER_QUESTION_HOUR'));
    this.byAnswer = perHour(config.get('FAMILY_ASKS_PER_QUESTION_HOUR'));
    this.byAll = new RateLimiterMemory({ points: this.minute, duration: 60 });
    this.challenges = perHour(this.network * PROOF_RAISES);
  }

  /** @returns NOTHING past any budget; a spent one is no error and nobody is told. */
  async spend({ address, question, cost, proof }: Spender): Promise<Allowed> {
    this.changeKey();
    const isAlarmed = realNowMs() < this.alarmedUntil;
    const raises = (await this.proofs.holds(proof)) && !isAlarmed;
    const block = this.blockKey(address);
    const asked = (await used(this.byBlock, block)) + cost;
    if (asked > this.network * (raises ? PROOF_RAISES : 1)) return 'NOTHING';
    const isWithin =
      (await taken(this.byBlock, block, cost)) &&
      (await taken(this.byQuestion, this.hash('question', question), cost)) &&
      (await this.hasRoomForAll(asked)) &&
      (await taken(this.byAll, 'all', cost));
    if (!isWithin) return 'NOTHING';
    return asked <= FIRST_QUESTIONS && !isAlarmed ? 'NEAR_YEAR' : 'EXACT_YEAR';
  }

  /**
   * Counts answers by whom they are about, in how many spellings they may be asked for. Called for every question,
   * also where there is nobody to be told of: it is the same work then, on a count that means nothing.
   * @param about whom it is about; of nobody, the words asked
   */
  mayTell(about: string): Promise<boolean> {
    return taken(this.byAnswer, this.hash('answer', about), 1);
  }

  /** Somebody is trying names: for an hour work raises nothing, and a year must be the very one. */
  alarm(): void {
    this.alarmedUntil = realNowMs() + HOUR_SECONDS * 1000;
  }

  /** @returns null where this network was given as many as it can use. */
  async challenge(address: string | undefined): Promise<Challenge | null> {
    this.changeKey();
    if (!(await taken(this.challenges, this.blockKey(address), 1))) return null;
    return this.proofs.challenge((await used(this.byAll, 'all')) > this.minute / 2);
  }

  private async hasRoomForAll(askedByBlock: number): Promise<boolean> {
    return askedByBlock <= FIRST_QUESTIONS || (await used(this.byAll, 'all')) < this.minute / 2;
  }

  /** Five hexadecimal digits of a network's hash keep the table under a million rows, and say little. */
  private blockKey(address: string | undefined): string {
    return this.hash('block', blockOf(address)).slice(0, 5);
  }

  private hash(use: string, text: string): string {
    return createHmac('sha256', this.key).update(`${use}|${text}`, 'utf8').digest('hex');
  }

  private changeKey(): void {
    if (realNowMs() - this.keyMadeAt < KEY_LIFE_MS) return;
    this.key = randomBytes(32);
    this.keyMadeAt = realNowMs();
  }
}

const used = async (limiter: RateLimiterMemory, key: string): Promise<number> =>
  (await limiter.get(key))?.consumedPoints ?? 0;

async function taken(limiter: RateLimiterMemory, key: string, cost: number): Promise<boolean> {
  try {
    await limiter.consume(key, cost);
    return true;
  } catch (spent) {
    if (spent instanceof Error) throw spent;
    return false;
  }
}
