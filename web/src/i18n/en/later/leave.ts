import type { SameLater } from '../../ru/index.js';
import { leave } from '../leave.js';

export const words = { leave } satisfies SameLater['leave'];
