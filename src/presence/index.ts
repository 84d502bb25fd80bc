export { PresenceLoaders } from './loaders.js';
export { NamedLawyer } from './named-lawyer.js';
export { AccessRefusalKindEnum, type AccessRefusalEnd, type AccessRefusalKind } from './presence.enums.js';
export { PresenceVerbs } from './presence-verbs.js';
export { PresenceModule } from './presence.module.js';
export { AccessRefusalRow } from './store/access-refusal.entity.js';
export { AccessRefusals } from './store/access-refusals.repository.js';
export { PresenceRow } from './store/presence.entity.js';
export { RefusalTraces } from './store/refusal-traces.repository.js';
export { Presences } from './store/presences.repository.js';
export { AccessRefusal } from './types/access-refusal.type.js';
export { Presence } from './types/presence.type.js';

import { AccessRefusalRow } from './store/access-refusal.entity.js';
import { PresenceRow } from './store/presence.entity.js';
import { RefusalStatementRow } from './store/refusal-statement.entity.js';

export const presenceEntities = [AccessRefusalRow, PresenceRow, RefusalStatementRow];
