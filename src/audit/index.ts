export { AuditEntry } from './audit-entry.type.js';
export { AuditSealer } from './audit-sealer.js';
export { AuditModule } from './audit.module.js';
export { AuditSigner } from './seal.js';
export { Chain } from './store/chain.repository.js';
export { verifyChain, type AuditFault, type AuditReport } from './verify-chain.js';
export { Witness } from './witness.js';
