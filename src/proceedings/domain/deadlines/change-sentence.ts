import { Temporal } from '../../../kernel/index.js';
import { type Texts } from '../law.js';
import { type Change, type Supersession } from './supersede.js';
import { joined, sameIn, stamp } from './wording.js';

/** What made a deadline change; stable codes. */
export type ChangeCause =
  | 'OPENED'
  | 'RECOMPUTED'
  | 'CALENDAR_CHANGED'
  | 'FILED'
  | 'FILING_WITHDRAWN'
  | 'ANSWERED'
  | 'ANSWER_WITHDRAWN'
  | 'CLOSING_PROPOSED'
  | 'CLOSING_CONFIRMED'
  | 'REOPENED'
  | 'VOIDED'
  | 'VOID_LIFTED';

const CAUSES: Readonly<Record<ChangeCause, Texts>> = {
  OPENED: { en: 'started', ru: 'начался', kk: 'басталды' },
  RECOMPUTED: { en: 'computed anew', ru: 'пересчитан', kk: 'қайта есептелді' },
  CALENDAR_CHANGED: {
    en: 'the table of days off changed',
    ru: 'изменилась таблица выходных дней',
    kk: 'демалыс күндерінің кестесі өзгерді',
  },
  FILED: { en: 'filed', ru: 'жалоба подана', kk: 'шағым берілді' },
  FILING_WITHDRAWN: {
    en: 'the filing was withdrawn, it runs again',
    ru: 'жалоба отозвана, срок снова идёт',
    kk: 'шағым кері қайтарылды, мерзім қайта жүреді',
  },
  ANSWERED: { en: 'answered', ru: 'исполнен', kk: 'орындалды' },
  ANSWER_WITHDRAWN: {
    en: 'the answer no longer stands, it runs again',
    ru: 'исполнение отпало, срок снова идёт',
    kk: 'орындалуы жойылды, мерзім қайта жүреді',
  },
  CLOSING_PROPOSED: { en: 'closing proposed', ru: 'предложено закрыть', kk: 'жабу ұсынылды' },
  CLOSING_CONFIRMED: { en: 'closed by two people', ru: 'закрыт двумя людьми', kk: 'екі адам жапты' },
  REOPENED: { en: 'opened again', ru: 'открыт снова', kk: 'қайта ашылды' },
  VOIDED: { en: 'runs no more', ru: 'больше не действует', kk: 'енді қолданылмайды' },
  VOID_LIFTED: { en: 'runs again', ru: 'снова действует', kk: 'қайта қолданылады' },
};

const LOST: Texts = {
  en: '. It lacks a fact now',
  ru: '. Теперь не хватает факта',
  kk: '. Енді дерек жетіспейді',
};
const NOW: Texts = { en: '. Act by: ', ru: '. Успеть до: ', kk: '. Осыған дейін: ' };
const BEFORE: Texts = { en: '. Before: ', ru: '. Было: ', kk: '. Бұрын: ' };

/**
 * One sentence that says aloud what changed about a deadline.
 * @param title the rule's. @param zone IANA zone its times are shown in.
 */
export function describeChange(
  title: Texts,
  {
    causes,
    direction,
    changes,
  }: Pick<Supersession, 'direction'> & {
    readonly causes: readonly ChangeCause[];
    readonly changes: readonly Change[];
  },
  zone: string,
): Texts {
  const done = causes.flatMap((cause, i) => (i === 0 ? [CAUSES[cause]] : [sameIn(', '), CAUSES[cause]]));
  const moved = changes.find(({ field }) => field === 'actBy');
  const at = (text: string): Texts => stamp(Temporal.Instant.from(text), zone);
  return joined(
    title,
    sameIn(': '),
    ...done,
    ...(direction === 'LOST' ? [LOST] : []),
    ...(moved?.to ? [NOW, at(moved.to)] : []),
    ...(moved?.from ? [BEFORE, at(moved.from)] : []),
    sameIn('.'),
  );
}
