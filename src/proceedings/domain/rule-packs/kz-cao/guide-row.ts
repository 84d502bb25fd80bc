import { type QuestionCondition, type QuestionGuide, type QuestionSubject } from '../../defects/guide.js';
import { texts } from '../marks.js';

type Three = readonly [en: string, ru: string, kk: string];

/** One guide as a table gives it: `wrong` is what the answer that makes the defect stand means. */
interface GuideRow {
  readonly subject: QuestionSubject;
  readonly defectOn: 'YES' | 'NO';
  readonly asked?: QuestionCondition;
  readonly why: Three;
  readonly wrong: Three;
}

const NOTHING_WRONG = texts(
  'Nothing is wrong on this point.',
  'По этому пункту нарушения нет.',
  'Бұл тармақ бойынша бұзушылық жоқ.',
);

/** @returns the guide with the meaning of both answers; asked always where the row says nothing else. */
export function guide({ subject, defectOn, asked, why, wrong }: GuideRow): QuestionGuide {
  const defect = texts(...wrong);
  return {
    ...{ subject, defectOn, asked: asked ?? 'ALWAYS', why: texts(...why) },
    yes: defectOn === 'YES' ? defect : NOTHING_WRONG,
    no: defectOn === 'NO' ? defect : NOTHING_WRONG,
  };
}
