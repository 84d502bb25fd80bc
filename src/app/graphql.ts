import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Type } from '@nestjs/common';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Request, Response } from 'express';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
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
import { socketCredential, socketRules, type SocketContext } from './socket.js';

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
    subscriptions: { 'graphql-ws': socketRules(log) },
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

/** Modules whose resolvers make the staff schema; the family door has a schema of its own. */
export type SchemaModules = readonly Type<unknown>[];
