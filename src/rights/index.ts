export * from './domain/index.js';
export { RightsCheckRecorded } from './events.js';
export { RightsLoaders } from './loaders.js';
export { presentCheck } from './presenters.js';
export { PersonFacts, type CheckedPerson } from './person-facts.js';
export { RightsChecks, type CorrectedCheck } from './rights-checks.js';
export { RightsMannerEnum, RightsOutcomeEnum } from './rights.enums.js';
export { RightsModule } from './rights.module.js';
export { type RightsCheckRow } from './store/rights-check.entity.js';
export { RightsCheck } from './types/rights-check.type.js';
export { RecordRightsChecks } from './verbs/record-rights-checks.js';

import { RightsCheckRow } from './store/rights-check.entity.js';

export const rightsEntities = [RightsCheckRow];
