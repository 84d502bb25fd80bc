import { type DefectKind } from '../../defects/defect.js';
import { KZ_GUIDES } from './defect-guides.js';
import { KZ_CASE_DEFECTS } from './defects-case.js';
import { KZ_PERSON_DEFECTS } from './defects-person.js';
import { KZ_PROTOCOL_DEFECTS } from './defects-protocol.js';

/** All 50 defects of this pack: found by a detector, or asked as a guided question. */
export const KZ_DEFECTS: readonly DefectKind[] = [
  ...KZ_PROTOCOL_DEFECTS,
  ...KZ_PERSON_DEFECTS,
  ...KZ_CASE_DEFECTS,
].map((kind) => ({ ...kind, guide: KZ_GUIDES[kind.code] ?? null }));
