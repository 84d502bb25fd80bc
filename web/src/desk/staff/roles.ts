import type { Colleague } from '../../api/operations.js';

export type Role = Colleague['role'];

/** In the order of the choice. */
export const ROLES: readonly Role[] = ['LAWYER', 'OPERATOR', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR'];
