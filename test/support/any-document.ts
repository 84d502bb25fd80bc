import {
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { clientId } from './house.js';

const LEAVES: Readonly<Record<string, () => unknown>> = {
  ID: clientId,
  String: () => 'x',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => false,
  DateTime: () => new Date().toISOString(),
  LocalDate: () => '2026-03-19',
};

/** @returns some value the type accepts: required fields only. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
  }
  const leaf = LEAVES[type.name];
  if (!leaf) throw new Error(`no value for ${type.name}: add one to any-document.ts`);
  return leaf();
}

const needsSelection = (type: GraphQLOutputType): boolean => {
  if (isNonNullType(type) || isListType(type)) return needsSelection(type.ofType as GraphQLOutputType);
  return !isLeafType(type);
};

/** A document that calls one root field with any acceptable arguments: enough to learn whether one may call it. */
export function anyDocument(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
) {
  const required = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return {
    query: `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${needsSelection(field.type) ? '{ __typename }' : ''} }`,
    variables: Object.fromEntries(required.map((arg) => [arg.name, anyValue(arg.type)])),
  };
}

/** Every root field of a schema, as `Query.board`. */
export function rootFields(schema: GraphQLSchema): Map<string, GraphQLField<unknown, unknown>> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => [`${root!.name}.${field.name}`, field] as const),
  );
  return new Map(fields);
}
