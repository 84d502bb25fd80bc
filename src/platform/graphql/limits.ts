import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

export const MAX_TOKENS = 4_000;
const MAX_DEPTH = 14;
const MAX_FIELDS = 800;
const MAX_ALIASES = 40;

/**
 * Refuses documents made to be expensive: too deep, too wide, too many aliases, fragments counted where
 * they are spread. A second line; in production only the app's own documents run.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const found = { fields: 0, aliases: 0, tooDeep: false };
      measure(node.selectionSet, 1, context, found);
      if (found.tooDeep || found.fields > MAX_FIELDS || found.aliases > MAX_ALIASES) {
        context.reportError(
          new GraphQLError('this document asks for too much at once', {
            extensions: { reason: 'DOCUMENT_TOO_LARGE' },
          }),
        );
      }
    },
  };
}

function measure(
  set: SelectionSetNode,
  depth: number,
  context: ValidationContext,
  found: { fields: number; aliases: number; tooDeep: boolean },
): void {
  if (depth > MAX_DEPTH) found.tooDeep = true;
  if (found.tooDeep || found.fields > MAX_FIELDS) return;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      found.fields += 1;
      if (selection.alias) found.aliases += 1;
      if (selection.selectionSet) measure(selection.selectionSet, depth + 1, context, found);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection.selectionSet, depth, context, found);
    } else {
      // a fragment that spreads itself is refused by another rule; the depth bound keeps this finite
      const fragment = context.getFragment(selection.name.value);
      if (fragment) measure(fragment.selectionSet, depth + 1, context, found);
    }
  }
}
