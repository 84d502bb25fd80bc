import { type DeadlineRule } from '../../deadlines/rule.js';
import { day, texts, type Since } from '../marks.js';
import { computation } from '../plain-pack.js';
import { mark, rule } from './header.js';

/** The Covenant binds Kazakhstan since about then. */
const COVENANT: Since = { from: day('2006-04-24'), exact: false };

/** From the minute, whatever the domestic law calls the track. */
export const INT_HOURS = computation(
  mark({ article: 'HRC General Comment 35, para. 33', since: COVENANT, confidence: 'MEDIUM' }),
  'INT_HOURS',
  'EXACT_HOURS',
);

/**
 * Everybody held is brought before a judge promptly, as a rule within 48 hours, whatever the domestic law says and
 * whichever track the case is on.
 */
export const JUDGE_48H: DeadlineRule = rule({
  code: 'INT-JUDGE-48H',
  title: texts(
    '48 h: before a judge (international standard)',
    '48 часов: к судье (международный стандарт)',
    '48 сағат: судья алдына (халықаралық стандарт)',
  ),
  obligedParty: 'POLICE',
  standard: 'INTERNATIONAL',
  trigger: 'LIBERTY_RESTRICTED',
  answeredBy: ['RELEASE', 'HEARING'],
  notes: {
    condition: 'anyone held, also on the criminal track',
    must: 'bring before a judge, or release',
    filed: 'the standard is pleaded in the complaint and in the appeal',
    note: 'Paragraph number from memory. Shorter for minors: 24 hours.',
  },
  versions: [
    {
      article: 'ICCPR art. 9(3); HRC General Comment 35',
      since: COVENANT,
      sourceKey: 'MEMORY',
      confidence: 'MEDIUM',
      amount: 48,
      unit: 'HOUR',
      computation: INT_HOURS,
    },
  ],
});
