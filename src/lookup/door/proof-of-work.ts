import { Injectable } from '@nestjs/common';
import { createChallenge, randomInt, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { realNowMs } from '../../platform/clock/index.js';
import { FamilyKey } from '../family-key.js';

export type { Challenge };

const LIFE_SECONDS = 600;
/** PBKDF2 turns a try: about a millisecond of a server, several of a telephone. */
const COST = 2_000;
/** Tries a solution takes at most; half of it on average. */
const TRIES = 200;
/** How many times as many while the door is pressed. */
const PRESSED = 4;
const LONGEST_PROOF = 4_000;

/**
 * Work that a browser may do before it asks (altcha, nothing of anybody else's is loaded). A solution raises what a
 * network may ask and is never a condition: whoever has none is answered as well. Each counts once.
 */
@Injectable()
export class ProofOfWork {
  private readonly used = new RateLimiterMemory({ points: 1, duration: LIFE_SECONDS * 2 });
  private readonly secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string };

  constructor(key: FamilyKey) {
    this.secrets = {
      hmacSignatureSecret: key.challengeSecret('challenge'),
      hmacKeySignatureSecret: key.challengeSecret('solution'),
    };
  }

  /** @param isPressed the door has much to do: the work is harder then. */
  challenge(isPressed: boolean): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: COST,
      counter: randomInt(TRIES * (isPressed ? PRESSED : 1), TRIES / 10),
      deriveKey,
      expiresAt: Math.floor(realNowMs() / 1000) + LIFE_SECONDS,
      ...this.secrets,
    });
  }

  /** @param proof base64 of altcha's payload. @returns whether it is one of ours, solved, in time, and new. */
  async holds(proof: string | null | undefined): Promise<boolean> {
    const payload = proof ? payloadOf(proof) : null;
    if (!payload) return false;
    const { verified } = await verifySolution({ ...payload, ...this.secrets, deriveKey });
    return verified && (await this.isNew(payload.challenge.signature ?? ''));
  }

  private isNew(signature: string): Promise<boolean> {
    return this.used.consume(signature).then(
      () => true,
      () => false,
    );
  }
}

/** @returns null for anything that is not of its shape: a broken proof is no proof, and no fault. */
function payloadOf(proof: string): Payload | null {
  if (proof.length > LONGEST_PROOF) return null;
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Payload;
    const { parameters, signature } = challenge;
    if (typeof parameters?.nonce !== 'string' || typeof signature !== 'string') return null;
    return { challenge: { parameters, signature }, solution };
  } catch {
    return null;
  }
}
