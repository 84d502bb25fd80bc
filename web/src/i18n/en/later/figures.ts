import type { SameLater } from '../../ru/index.js';
import { figures } from '../figures.js';

export const words = { figures } satisfies SameLater['figures'];
