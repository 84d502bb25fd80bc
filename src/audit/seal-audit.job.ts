import { defineJob } from '../platform/queue/index.js';

/** Seals audit entries that no running transaction can come before any more. */
export const SealAudit = defineJob({ name: 'seal-audit', payload: {}, attempts: 3, backoffMs: 5_000 });
