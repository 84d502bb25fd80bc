import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { currentOperation } from '../db/index.js';
import { messageFor } from './messages.js';

export const INTERNAL = {
  code: 'INTERNAL',
  message: 'something failed here; nothing of this request was stored',
};

/** Codes a client may see as they are: faults of the request, not of the server. */
const EXPECTED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'ONE_MUTATION_A_DOCUMENT',
  'DOCUMENT_TOO_LARGE',
  'UNAUTHENTICATED',
  'NOT_FOUND',
]);

export const isExpected = (error: GraphQLFormattedError | GraphQLError): boolean =>
  EXPECTED.has(error.extensions?.['code'] as string);

/** The one filter: what is expected keeps its code, everything else is INTERNAL with an id to ask about. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (isExpected(formatted)) return withoutValues(formatted);
  return { message: INTERNAL.message, extensions: { code: INTERNAL.code, correlationId: correlationId() } };
}

/** graphql-js quotes the offending value in its messages: a name in a wrong field would come back in an error. */
function withoutValues(formatted: GraphQLFormattedError): GraphQLFormattedError {
  // Apollo calls every refused document by one code; our own rules say theirs as `reason`
  const code = String(formatted.extensions?.['reason'] ?? formatted.extensions?.['code']);
  if (NOT_REAL.test(formatted.message)) return notReal(formatted);
  const message =
    code === 'BAD_USER_INPUT' ? (formatted.message.split(' got invalid value ')[0] ?? '') : formatted.message;
  return {
    message,
    extensions: { code },
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
}

/** What the scalars of time say, at the end of the message, of words that are no time. */
const NOT_REAL =
  /; (?:Expected type "(?:DateTime|LocalDate)"|DateTime cannot represent|Value is not a valid LocalDate)/;

/** A date or time that cannot be, such as 23:59:60: refused in the language of the request, with its field. */
function notReal({ message, locations }: GraphQLFormattedError): GraphQLFormattedError {
  const field = / at "([\w.[\]]{1,200})"; /.exec(message)?.[1];
  return {
    message: messageFor('TIME_NOT_REAL', language()),
    extensions: { code: 'TIME_NOT_REAL', ...(field ? { field } : {}) },
    ...(locations ? { locations } : {}),
  };
}

const language = (): 'en' | 'ru' | 'kk' => {
  try {
    return currentOperation().language;
  } catch {
    return 'en';
  }
};

const correlationId = (): string => {
  try {
    return currentOperation().correlationId;
  } catch {
    return 'none';
  }
};
