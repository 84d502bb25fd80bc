import { registerEnumType } from '@nestjs/graphql';
import { DELIMITERS } from './domain/delimiter.js';
import { ENCODINGS } from './domain/encoding.js';
import { IMPORT_FIELDS } from './domain/import-field.js';
import { IMPORT_OUTCOMES, IMPORT_STATES, ROW_DECISIONS, ROW_KINDS } from './domain/import-state.js';
import { enumOf } from '../platform/graphql/index.js';

export const ListEncodingEnum = enumOf(ENCODINGS);
export const ListDelimiterEnum = enumOf(DELIMITERS);
export const ImportFieldEnum = enumOf(IMPORT_FIELDS);
export const ImportStateEnum = enumOf(IMPORT_STATES);
export const ImportDecisionEnum = enumOf(ROW_DECISIONS);
export const ImportOutcomeEnum = enumOf(IMPORT_OUTCOMES);
export const ImportRowKindEnum = enumOf(ROW_KINDS);

registerEnumType(ListEncodingEnum, { name: 'ListEncoding' });
registerEnumType(ListDelimiterEnum, { name: 'ListDelimiter' });
registerEnumType(ImportFieldEnum, {
  name: 'ImportField',
  description: 'What a column holds. A family’s consent is no field: only the person held can give it.',
});
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'APPLYING and UNDOING go on in the worker, also after it was killed.',
});
registerEnumType(ImportDecisionEnum, {
  name: 'ImportDecision',
  description:
    'LOG: somebody new. JOIN: somebody we know, a claim on their open detention. SKIP: not imported.',
});
registerEnumType(ImportOutcomeEnum, {
  name: 'ImportOutcome',
  description: 'as in logDetainees; FAILED: the row alone could not be written and is left out',
});
registerEnumType(ImportRowKindEnum, {
  name: 'ImportRowKind',
  description:
    'A row may be of several. ERASED_BEFORE: somebody erased on request was the same; left out unless a person says why not. NEW, PROBABLY_KNOWN and SAME_NAME leave out rows that are blocked, name nobody or repeat an earlier one.',
});
