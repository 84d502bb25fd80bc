import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { Db, type Actor } from '../db/index.js';
import { isAdmitted } from './access.guard.js';
import { AccessRegistry } from './access-registry.js';

/** Whether this record, as it stands, lets this person begin an operation. The verb itself asks the same function. */
export type RecordRule<R> = (record: R, actor: Actor) => boolean | Promise<boolean>;

/** For an operation that every record of its type lets begin: being seen is enough. */
export const WHOEVER_SEES_IT: RecordRule<object> = () => true;

type Rules = ReadonlyMap<string, RecordRule<object>>;

/**
 * What may be pressed on a record. Areas offer their operations on types, also on types of areas they stand on; who may
 * call one at all is read off its access rule.
 */
@Injectable()
export class ViewerCan implements OnApplicationBootstrap {
  private readonly offered = new Map<Type<object>, Rules>();

  constructor(
    private readonly db: Db,
    private readonly registry: AccessRegistry,
  ) {}

  /** To be called while modules start. @param rules by operation, as the registry names it: `Mutation.claimCustody`. */
  offer<R extends object>(type: Type<R>, rules: Readonly<Record<string, RecordRule<R>>>): void {
    const known = this.offered.get(type) ?? new Map<string, RecordRule<object>>();
    this.offered.set(
      type,
      new Map([...known, ...Object.entries(rules as Record<string, RecordRule<object>>)]),
    );
  }

  /** @returns names of operations, in order; what is not among them would be refused. */
  async of<R extends object>(type: Type<R>, record: R): Promise<string[]> {
    const actor = await this.db.actor();
    const admitted = [...(this.offered.get(type) ?? [])].filter(([operation]) =>
      isAdmitted(actor, this.registry.ruleOf(operation)!),
    );
    const asked = await Promise.all(
      admitted.map(async ([operation, rule]) => ({ operation, may: await rule(record, actor) })),
    );
    return asked.flatMap(({ operation, may }) => (may ? [operation] : [])).sort();
  }

  /** @throws where something is offered that nobody can call. */
  onApplicationBootstrap(): void {
    const unknown = [...this.offered.values()]
      .flatMap((rules) => [...rules.keys()])
      .filter((operation) => !this.registry.ruleOf(operation));
    if (unknown.length > 0) throw new Error(`offered and not there: ${unknown.join(', ')}`);
  }
}
