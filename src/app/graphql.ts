import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Type } from '@nestjs/common';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Request, Response } from 'express';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { credentialOf } from '../identity/index.js';
import { type Config } from '../platform/config/index.js';
import { type Db } from '../platform/db/index.js';
import {
  formatError,
  limitsRule,
  MAX_TOKENS,
  OperationPlugin,
  type AccessRegistry,
} from '../platform/graphql/index.js';
import { type Log } from '../platform/log/index.js';

/** What a subscription knows of its caller: the headers or parameters it connected with. */
interface SocketContext {
  extra?: { request?: Request };
  connectionParams?: Readonly<Record<string, unknown>> | undefined;
}

/** One staff schema at /graphql, over HTTP and graphql-ws. */
export function staffGraphql(config: Config, db: Db, registry: AccessRegistry, log: Log): ApolloDriverConfig {
  const production = config.get('NODE_ENV') === 'production';
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: !production,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: production ? [limitsRule, NoSchemaIntrospectionCustomRule] : [limitsRule],
    subscriptions: { 'graphql-ws': { path: '/graphql', connectionInitWaitTimeout: 5_000 } },
    context: (given: { req?: Request; res?: Response } & SocketContext) =>
      given.req ? { req: given.req, res: given.res } : { credential: socketCredential(given) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      new OperationPlugin(db, registry, log),
    ],
    formatError,
  };
}

function socketCredential({ connectionParams, extra }: SocketContext) {
  const authorization = connectionParams?.['authorization'];
  return credentialOf({
    authorization: typeof authorization === 'string' ? authorization : undefined,
    cookie: extra?.request?.headers.cookie,
  });
}

/** Modules whose resolvers make the staff schema; the family door has a schema of its own. */
export type SchemaModules = readonly Type<unknown>[];
