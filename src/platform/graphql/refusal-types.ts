import type { Type } from '@nestjs/common';
import { createUnionType, Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import { type Refusal } from '../../kernel/index.js';
import { currentOperation } from '../db/index.js';
import { messageFor } from './messages.js';

@InterfaceType('Refusal', {
  description: 'An expected no. `code` is stable; `message` is for people, in the language of the request.',
  resolveType: (value: RefusalType) => value.constructor,
})
export abstract class RefusalType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true, description: 'the input field at fault' })
  path?: string;
}

@ObjectType('InvalidInput', { implements: () => [RefusalType] })
export class InvalidInputRefusal extends RefusalType {}

@ObjectType('NotFound', { implements: () => [RefusalType] })
export class NotFoundRefusal extends RefusalType {}

@ObjectType('StateConflict', {
  implements: () => [RefusalType],
  description: 'The record is not in a state that allows this.',
})
export class StateConflictRefusal extends RefusalType {}

@ObjectType('OverBudget', { implements: () => [RefusalType] })
export class OverBudgetRefusal extends RefusalType {}

const TYPES = {
  INVALID: InvalidInputRefusal,
  NOT_FOUND: NotFoundRefusal,
  CONFLICT: StateConflictRefusal,
  BUDGET: OverBudgetRefusal,
} as const;

export const REFUSAL_TYPES = Object.values(TYPES);

/** @returns the GraphQL value of a Refusal, its sentence in the request's language; the operation rolls back. */
export function presentRefusal(refusal: Refusal): RefusalType {
  currentOperation().refusedWith = refusal.code;
  const { kind = 'INVALID', path, params } = refusal.details;
  const message = messageFor(refusal.code, currentOperation().language, params);
  return Object.assign(new TYPES[kind](), { code: refusal.code, message, path });
}

/** The union every mutation answers with: its success or a Refusal. */
export const resultUnion = <S extends Type<unknown>>(
  name: string,
  success: S,
): InstanceType<S> | RefusalType =>
  createUnionType<Type<unknown>[]>({
    name,
    types: () => [success, ...REFUSAL_TYPES],
    resolveType: (value: object) => (value instanceof RefusalType ? value.constructor : success),
  }) as InstanceType<S> | RefusalType;
