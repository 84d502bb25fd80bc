// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskLaw: Document<T.DeskLaw, T.DeskLawVariables> = {
  name: 'DeskLaw',
  text: "query DeskLaw{rulePack{id version unverifiedFrom rules{code title obligedParty standard basis versions{amount unit article confidence effectiveFrom effectiveTo sourceKey verify verifiedBy}}defects{code title article confidence verify verifiedBy}}}",
};
