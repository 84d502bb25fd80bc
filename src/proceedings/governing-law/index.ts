import { DetentionChargesResolver, ProtocolLawResolver, RulingLawResolver } from './charge-law.fields.js';
import { ChargeLaws } from './charge-laws.js';

/** Everything the governing law needs of a module. */
export const governingLawProviders = [
  ChargeLaws,
  DetentionChargesResolver,
  ProtocolLawResolver,
  RulingLawResolver,
];
