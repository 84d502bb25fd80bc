export { FamilyDoorModule } from './door/family-door.module.js';
export { familyResolvers, ownTypesOnly } from './door/web/family-graphql.js';
export { PROOF_SCRIPT_SOURCE } from './door/web/proof-script.js';
export { FamilyTraces } from './store/family-traces.repository.js';
export { FamilySnapshotJob } from './jobs/refresh-family-snapshot.js';
export { FamilyBotPoller } from './jobs/watches/family-bot.js';
export { LookupModule } from './lookup.module.js';
export { LookupWorkerModule } from './lookup.worker.module.js';
