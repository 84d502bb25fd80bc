import { chargeReader } from '../../custody/charge-text.js';
import { type DeadlineRule } from '../../deadlines/rule.js';
import { type PackHeader } from '../../law.js';
import { type RulePack } from '../../rule-pack.js';
import { day, marker, texts } from '../marks.js';
import { NOTHING_MORE, computation } from '../plain-pack.js';
import { ruler } from '../rule-row.js';

/** Belarus, Procedural-Executive Code on Administrative Offences No. 92-Z: a contrast pack, mostly from memory. */
const HEADER: PackHeader = {
  id: 'by-pikoap',
  version: '2021-03',
  defaultZone: 'Europe/Minsk',
  unverifiedFrom: day('2021-03-01'),
  unverifiedReason: 'LAW_NOT_CHECKED_SINCE',
};
const mark = marker(HEADER, 'S-BY');
const rule = ruler(HEADER, mark);
const CODE = { from: day('2021-03-01'), exact: true };
const DETENTION = 'PIKoAP ch. 8';
const APPEAL = 'PIKoAP, article not established';

const BY_HOURS = computation(
  mark({ article: DETENTION, since: CODE, confidence: 'LOW' }),
  'BY_HOURS',
  'EXACT_HOURS',
);
const BY_SUTKI = computation(
  mark({ article: APPEAL, since: CODE, confidence: 'LOW' }),
  'BY_SUTKI',
  'WHOLE_DAYS',
);

const hours = (code: string, amount: number, condition: string): DeadlineRule =>
  rule({
    code,
    title: texts(`${amount} h: release`, `${amount} ч: освобождение`, `${amount} сағат: босату`),
    obligedParty: 'POLICE',
    trigger: 'LIBERTY_RESTRICTED',
    answeredBy: ['RELEASE'],
    notes: { condition, must: 'release', note: 'Counted from the actual detention.' },
    versions: [
      { article: DETENTION, since: CODE, confidence: 'LOW', amount, unit: 'HOUR', computation: BY_HOURS },
    ],
  });

const appeal = (code: string, amount: number, condition: string): DeadlineRule =>
  rule({
    code,
    title: texts(
      `${amount} days: appeal`,
      `${amount} суток: жалоба на постановление`,
      `${amount} тәулік: қаулыға шағым`,
    ),
    obligedParty: 'DEFENCE',
    trigger: 'RULING_SERVED',
    notes: { condition, must: 'appeal' },
    versions: [
      { article: APPEAL, since: CODE, confidence: 'LOW', amount, unit: 'SUTKI', computation: BY_SUTKI },
    ],
  });

/** Belarus: a longer track of 72 hours, and a shorter appeal after arrest. Verified by nobody. */
export const BY_PIKOAP: RulePack = {
  ...HEADER,
  ...NOTHING_MORE,
  title: texts(
    'Belarus, code of procedure on administrative offences',
    'Беларусь, процессуально-исполнительный кодекс об административных правонарушениях',
    'Беларусь, әкімшілік құқық бұзушылық туралы іс жүргізу-атқару кодексі',
  ),
  deadlines: [
    hours('BY-DET-3H', 3, ''),
    { ...hours('BY-DET-72H', 72, 'arrest or deportation possible'), replaces: 'BY-DET-3H' },
    appeal('BY-APPEAL-10S', 10, ''),
    appeal('BY-APPEAL-ARREST-5S', 5, 'arrest was imposed'),
  ],
  computations: [BY_HOURS, BY_SUTKI],
  readCharges: chargeReader({
    article: '\\d{1,2}\\.\\d{1,2}',
    markedArticle: null,
    otherCodes: ['ук', 'кк'],
  }),
  custodyClock: (_charge, custody = {}) => (custody.isLongTrack ? 'BY-DET-72H' : 'BY-DET-3H'),
  clocksAfterRuling: (penalties) =>
    penalties.includes('ARREST') ? ['BY-APPEAL-ARREST-5S'] : ['BY-APPEAL-10S'],
};
