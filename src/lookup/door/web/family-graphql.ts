import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { pruneSchema } from '@graphql-tools/utils';
import type { Request } from 'express';
import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  type ASTVisitor,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';
import { type Config } from '../../../platform/config/index.js';
import { limitsRule } from '../../../platform/graphql/index.js';
import { FamilyResolver } from './family.resolver.js';

const MAX_TOKENS = 600;

/** One question a document: an alias is not a second try. */
function oneQuestionRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet: { selections } }) {
      if (operation !== OperationTypeNode.MUTATION) return;
      if (selections.length === 1 && selections[0]!.kind === Kind.FIELD) return;
      context.reportError(new GraphQLError('one mutation a document'));
    },
  };
}

/** graphql-js quotes what was sent; a name in a wrong field would come back, so no message leaves. */
const formatFamilyError = ({ extensions }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: 'this request cannot be read',
  extensions: { code: extensions?.['code'] ?? 'BAD_REQUEST' },
});

/**
 * Types are registered once for the whole program, and the staff's are among them where both stand in one
 * process. @returns the schema with what its own operations reach, and nothing else.
 */
export const ownTypesOnly = (schema: GraphQLSchema): GraphQLSchema => pruneSchema(schema);

/** The families' schema. Nothing of a document is kept: no cache of documents, none of answers. */
export const familyGraphql = (config: Config): ApolloDriverConfig => {
  const production = config.get('NODE_ENV') === 'production';
  const rules = [limitsRule, oneQuestionRule];
  return {
    driver: ApolloDriver,
    path: '/family/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: ownTypesOnly,
    introspection: !production,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: null,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: production ? [...rules, NoSchemaIntrospectionCustomRule] : rules,
    context: ({ req }: { req: Request }) => ({ req }),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: formatFamilyError,
  };
};

/** What makes the families' schema, for printing it. */
export const familyResolvers = [FamilyResolver];
