import { type QuestionGuide } from '../../defects/guide.js';
import { KZ_CASE_GUIDES } from './case-guides.js';
import { KZ_PROTOCOL_GUIDES } from './protocol-guides.js';

/** Guides of the 20 questions, by code of the defect. */
export const KZ_GUIDES: Readonly<Record<string, QuestionGuide>> = {
  ...KZ_PROTOCOL_GUIDES,
  ...KZ_CASE_GUIDES,
};
