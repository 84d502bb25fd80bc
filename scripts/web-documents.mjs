/** Prints what is generated from the app's `.graphql` files and the schema, as JSON of path → text: for each document
 * file a module of typed documents beside it, and one file of types. null: the file has no source any more.
 * `npm run drift` compares, `npm run drift -- --write` writes. A document that does not fit the schema fails. */
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const TYPES = 'web/src/api/operations.ts';
const HEAD = '// Generated from the documents of the app and schema.graphql: npm run drift -- --write\n';

const schema = parse(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const names = readdirSync(join(root, 'web/src'), { recursive: true })
  .map((name) => join('web/src', name))
  .sort();
const sources = names
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name, document: parse(readFileSync(join(root, name), 'utf8')) }));
const definitions = sources.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((each) => [each.name.value, each]),
);

const faults = validate(buildASTSchema(schema), { kind: 'Document', definitions });
if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));

/** Fragments that a definition spreads, and those that they spread. */
function spread(definition, found = new Map()) {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      if (found.has(name.value)) return;
      found.set(name.value, fragments.get(name.value));
      spread(fragments.get(name.value), found);
    },
  });
  return [...found.values()];
}

function moduleOf({ name, document }) {
  const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  if (operations.length === 0) return null;
  const at = relative(dirname(name), TYPES).replace(/\.ts$/, '.js');
  const api = relative(dirname(name), 'web/src/api/document.js');
  const path = (to) => (to.startsWith('.') ? to : `./${to}`);
  const documents = operations.map((operation) => {
    const text = stripIgnoredCharacters([operation, ...spread(operation)].map(print).join('\n'));
    const type = operation.name.value;
    return `export const ${type}: Document<T.${type}, T.${type}Variables> = {\n  name: '${type}',\n  text: ${JSON.stringify(text)},\n};\n`;
  });
  return [
    HEAD,
    `import type { Document } from '${path(api)}';\n`,
    `import type * as T from '${path(at)}';\n\n`,
    documents.join('\n'),
  ].join('');
}

const types = await codegen({
  schema,
  documents: sources.map(({ name, document }) => ({ location: name, document })),
  filename: TYPES,
  plugins: [{ operationTypes: {} }],
  pluginMap: { operationTypes },
  config: {
    scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string' },
    defaultScalarType: 'never',
    immutableTypes: true,
    omitOperationSuffix: true,
  },
});

const made = Object.fromEntries(sources.map((source) => [`${source.name}.ts`, moduleOf(source)]));
for (const name of names) if (name.endsWith('.graphql.ts')) made[name] ??= null;
made[TYPES] = `${HEAD}${types.trimEnd()}\n`;
process.stdout.write(JSON.stringify(made));
