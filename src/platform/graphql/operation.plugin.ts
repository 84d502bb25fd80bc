import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { currentOperation, type Db, type Operation } from '../db/index.js';
import { type Log } from '../log/index.js';
import { type AccessRegistry } from './access-registry.js';
import { INTERNAL, isExpected } from './errors.js';

const ROOT = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/**
 * Ties one GraphQL document to one operation: names it after its root fields, decides whether its session
 * writes, and ends the session before the answer leaves. What is answered as done is committed.
 */
export class OperationPlugin implements ApolloServerPlugin {
  constructor(
    private readonly db: Db,
    private readonly registry: AccessRegistry,
    private readonly log: Log,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    return {
      didResolveOperation: async ({ operation, document }) => {
        if (operation) this.prepare(operation, document);
      },
      didEncounterErrors: async ({ errors }) => this.logFaults(errors),
      willSendResponse: async ({ response, errors }) => {
        const operation = currentOperation();
        try {
          if (errors?.length) await this.db.abandon(operation);
          else await this.db.end(operation);
        } catch (error) {
          this.log.error('an operation did not commit', error, fieldsOf(operation));
          response.http.status = 500;
          response.body = {
            kind: 'single',
            singleResult: { errors: [internalError(operation.correlationId)] },
          };
        }
      },
    };
  }

  private prepare(document: OperationDefinitionNode, whole: DocumentNode): void {
    const operation = currentOperation();
    const fields = rootFields(document.selectionSet, whole);
    operation.mutates = document.operation === OperationTypeNode.MUTATION;
    if (operation.mutates && fields.length !== 1) {
      throw new GraphQLError('one mutation a document', { extensions: { code: 'ONE_MUTATION_A_DOCUMENT' } });
    }
    const rules = fields.map((field) => this.registry.ruleOf(`${ROOT[document.operation]}.${field}`));
    const purposes = rules.flatMap((rule) => (rule?.opens ? [rule.opens] : []));
    operation.name = fields.join(',').slice(0, 200) || 'unnamed';
    operation.mode = operation.mutates || purposes.length > 0 ? 'WRITE' : 'READ';
    operation.purpose = purposes.length > 0 ? [...new Set(purposes)].join(',') : null;
  }

  private logFaults(errors: readonly GraphQLError[]): void {
    const operation = currentOperation();
    for (const error of errors) {
      if (isExpected(error)) continue;
      this.log.error('an operation failed', error.originalError ?? error, fieldsOf(operation));
    }
  }
}

/** The root fields of a document, also those that stand in fragments. Cyclic fragments were refused before. */
function rootFields(set: SelectionSetNode, whole: DocumentNode): string[] {
  return set.selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection.name.value];
      case Kind.INLINE_FRAGMENT:
        return rootFields(selection.selectionSet, whole);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragmentOf(selection.name.value, whole);
        return fragment ? rootFields(fragment.selectionSet, whole) : [];
      }
    }
  });
}

const fragmentOf = (name: string, whole: DocumentNode): FragmentDefinitionNode | undefined =>
  whole.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name);

const fieldsOf = (operation: Operation) => ({
  correlationId: operation.correlationId,
  operation: operation.name,
});

const internalError = (correlationId: string) => ({
  message: INTERNAL.message,
  extensions: { code: INTERNAL.code, correlationId },
});
