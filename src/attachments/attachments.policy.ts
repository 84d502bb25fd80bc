import { type StaffRole } from '../platform/db/index.js';
import { type About } from './domain/index.js';

/** Who may add a file about what, where they may see it. An operator takes what a caller sends for a case. */
export const mayAttach = (role: StaffRole | null, about: About): boolean =>
  role === 'COORDINATOR' || role === 'LAWYER' || (role === 'OPERATOR' && about === 'DETENTION');

/** Who may put something in a file's place, or undo that. */
export const maySupersede = (
  actor: { readonly id: string | null; readonly role: StaffRole | null },
  attachment: { readonly addedBy: string },
): boolean => actor.role === 'COORDINATOR' || actor.role === 'LAWYER' || attachment.addedBy === actor.id;
