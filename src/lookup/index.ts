export { FamilyDoorModule } from './door/family-door.module.js';
export { familyResolvers } from './door/web/family-graphql.js';
export { STYLE_SOURCE } from './door/web/page.js';
export { FamilySnapshotJob } from './jobs/refresh-family-snapshot.js';
export { LookupModule } from './lookup.module.js';
export { LookupWorkerModule } from './lookup.worker.module.js';
