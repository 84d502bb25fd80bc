import type { Type } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { isRefusal, isUuid, refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../db/index.js';
import { InstallationKeys } from '../vault/index.js';
import { canonicalJson } from './canonical-json.js';
import { blankAt } from './blank-text.js';
import { presentRefusal, type RefusalType } from './refusal-types.js';

/** What a mutation leaves to be remembered: ids and enums, from which its answer is presented afresh. */
export type Outcome = Readonly<Record<string, unknown>>;

/**
 * One thing a person can do. `handle` does it, `present` shows its outcome, also to a replay. What is slow to work out
 * and writes nothing is prepared before the first statement, where the rule is `slow` before any session.
 */
export interface Verb<I extends { clientId: string }, O extends Outcome, S extends object> {
  readonly operation: string;
  readonly input: Type<I>;
  prepare?(input: I): Promise<void>;
  handle(input: I): Promise<O | Refusal>;
  present(outcome: O): Promise<S>;
}

interface StoredRow {
  body_hash: Buffer;
  outcome: Outcome | null;
}

/**
 * Runs a verb: checks the input, does it once, answers with its outcome. A replay of the same body under
 * the same clientId presents the same outcome and ids; another body is refused; a concurrent duplicate waits
 * for the first. Refusals are not remembered, so a corrected resend works.
 */
@Injectable()
export class Mutations {
  constructor(
    private readonly db: Db,
    private readonly keys: InstallationKeys,
  ) {}

  async run<I extends { clientId: string }, O extends Outcome, S extends object>(
    verb: Verb<I, O, S>,
    raw: I,
  ): Promise<S | RefusalType> {
    const { input, fault, blank } = await readInput(verb.input, raw);
    if (fault) return presentRefusal(fault);
    await verb.prepare?.(input);
    const outcome = await this.once(verb, input);
    if (isRefusal(outcome)) return presentRefusal(outcome);
    // a verb that has its own word for it said it above; what it wrote goes with the refusal
    if (blank) return presentRefusal(blank);
    this.db.touch(...idsIn(outcome));
    return verb.present(outcome);
  }

  private async once<I extends { clientId: string }, O extends Outcome>(
    verb: Verb<I, O, object>,
    input: I,
  ): Promise<O | Refusal> {
    const { id: actorId } = await this.db.actor();
    const key = [actorId, verb.operation, input.clientId];
    const bodyHash = this.keys.hash('mutation', canonicalJson(input));
    const fresh = await this.db.sql(
      `insert into mutation_outcome (actor_id, operation, client_id, body_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [...key, bodyHash],
    );
    if (fresh.length === 0) return this.replay<O>(key, bodyHash);
    const outcome = await verb.handle(input);
    if (isRefusal(outcome)) return outcome;
    await this.db.sql(
      'update mutation_outcome set outcome = $4 where (actor_id, operation, client_id) = ($1, $2, $3)',
      [...key, JSON.stringify(outcome)],
    );
    return outcome;
  }

  private async replay<O extends Outcome>(key: readonly unknown[], bodyHash: Buffer): Promise<O | Refusal> {
    const stored = await this.db.one<StoredRow>(
      'select body_hash, outcome from mutation_outcome where (actor_id, operation, client_id) = ($1, $2, $3)',
      key,
    );
    if (!stored?.outcome || !stored.body_hash.equals(bodyHash)) {
      return refuse('CLIENT_ID_REUSED', { kind: 'CONFLICT', path: 'clientId' });
    }
    return stored.outcome as O;
  }
}

/** For a door that has to know before its verb runs, such as one that streams. @returns null where the input is sound. */
export async function faultOfInput<I extends object>(type: Type<I>, raw: I): Promise<Refusal | null> {
  const { fault, blank } = await readInput(type, raw);
  return fault ?? blank;
}

/** @returns the input as the verb takes it, its first fault, and its first text of spaces alone. */
async function readInput<I extends object>(
  type: Type<I>,
  raw: I,
): Promise<{ input: I; fault: Refusal | null; blank: Refusal | null }> {
  const input = plainToInstance(type, raw);
  const faults = await validate(input, { stopAtFirstError: true, forbidUnknownValues: true });
  const blank = blankRefusal(input);
  const fault = faults[0] ? faultOf(faults[0]) : null;
  return { input, fault: fault && blank?.details.path === fault.details.path ? blank : fault, blank };
}

/** A text of spaces alone tells nobody anything. */
function blankRefusal(input: object): Refusal | null {
  const path = blankAt(input);
  return path === null ? null : refuse('TEXT_BLANK', { path });
}

/** Every id an outcome names, for the audit row. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isUuid(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return value && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

/** The first fault of an input as a Refusal: which field, and a code from the rule that failed. */
function faultOf(fault: ValidationError, prefix = ''): Refusal {
  const path = prefix ? `${prefix}.${fault.property}` : fault.property;
  const child = fault.children?.[0];
  if (child) return faultOf(child, path);
  const context: unknown = Object.values(fault.contexts ?? {})[0];
  const code = (context as { code?: string } | undefined)?.code;
  const limit = (context as { limit?: number } | undefined)?.limit;
  return refuse(code ?? 'INVALID_INPUT', {
    path,
    ...(limit === undefined ? {} : { params: { limit } }),
  });
}
