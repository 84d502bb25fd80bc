import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { Request } from 'express';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type GraphQLFormattedError,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { credentialOf } from '../identity/index.js';
import { type Credential } from '../platform/db/index.js';
import { formatError, isExpected, limitsRule, MAX_TOKENS } from '../platform/graphql/index.js';
import { type Log } from '../platform/log/index.js';

/** What a socket knows of its caller: the headers or parameters it connected with. */
export interface SocketContext {
  extra?: unknown;
  connectionParams?: Readonly<Record<string, unknown>> | undefined;
}

/** The driver hands on whatever graphql-ws knows; its type names a part of it. */
type SocketOptions = Exclude<
  NonNullable<NonNullable<ApolloDriverConfig['subscriptions']>['graphql-ws']>,
  boolean
> &
  Pick<ServerOptions, 'onError' | 'validate'>;

/** @returns what a socket shows for itself: a token among its parameters, else the cookie it came with. */
export function socketCredential({ connectionParams, extra }: SocketContext): Credential {
  const authorization = connectionParams?.['authorization'];
  return credentialOf({
    authorization: typeof authorization === 'string' ? authorization : undefined,
    cookie: (extra as { request?: Request } | undefined)?.request?.headers.cookie,
  });
}

/** Sockets carry subscriptions and nothing else: queries and mutations keep to HTTP, where each has its session. */
export const socketRules = (log: Log): SocketOptions => ({
  path: '/graphql',
  connectionInitWaitTimeout: 5_000,
  onSubscribe: (_context, _id, { query, operationName }) => refusalOf(query, operationName),
  validate: (schema, document) =>
    validate(schema, document, [...specifiedRules, limitsRule]).length > 0 ? [NOT_VALID] : [],
  onError: (_context, _id, _payload, errors) => errors.map((error) => told(error, log)),
  onNext: (_context, _id, _payload, _args, result) =>
    result.errors ? { ...result, errors: result.errors.map((error) => told(error, log)) } : undefined,
});

function refusalOf(query: string, operationName?: string | null): GraphQLError[] | undefined {
  try {
    const operation = getOperationAST(parse(query, { maxTokens: MAX_TOKENS }), operationName);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION ? undefined : [ONLY_SUBSCRIPTIONS];
  } catch {
    return [new GraphQLError('not a document', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
  }
}

const ONLY_SUBSCRIPTIONS = new GraphQLError('a socket carries subscriptions only', {
  extensions: { code: 'BAD_REQUEST' },
});

/** One error for all: a validator's own message quotes what was sent. */
const NOT_VALID = new GraphQLError('this document does not fit the schema', {
  extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
});

function told(error: GraphQLError, log: Log): GraphQLFormattedError {
  if (!isExpected(error) && error.originalError) log.error('a subscription failed', error.originalError);
  return formatError(error.toJSON());
}
