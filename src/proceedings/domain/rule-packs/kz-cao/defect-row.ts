import { type DefectKind } from '../../defects/defect.js';
import { MILESTONES, mark } from './header.js';

type Usual = 'question' | 'missingFacts' | 'note';
type Row = Pick<DefectKind, 'code' | 'article' | 'severity' | 'machine' | 'title' | 'fields'> &
  Partial<Pick<DefectKind, Usual>>;

/** Law 127-VI is taken as the start of these wordings; the severity label is our own (medium). */
export const defect = ({ article, ...row }: Row): DefectKind => ({
  ...mark({ article, since: MILESTONES.law127, confidence: 'MEDIUM' }),
  question: null,
  guide: null,
  missingFacts: [],
  note: '',
  ...row,
});
