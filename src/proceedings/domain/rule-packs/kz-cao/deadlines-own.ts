import { type DeadlineRule } from '../../deadlines/rule.js';
import { texts } from '../marks.js';
import { BEFORE_DEPARTURE, ORG_OWN_HOURS } from './computations.js';
import { MILESTONES, rule } from './header.js';

/** The organisation's own clocks beside the Code's: no article gives them a figure, so each says that it is not law. */
export const KZ_OWN_RULES: readonly DeadlineRule[] = [
  rule({
    code: 'ORG-RESTORE-TERM',
    title: texts(
      'Term missed: motion to restore it',
      'Срок пропущен: ходатайство о восстановлении',
      'Мерзім өтті: оны қалпына келтіру туралы өтінішхат',
    ),
    basis: 'ORGANISATION_DEFAULT',
    obligedParty: 'DEFENCE',
    force: 'NONE',
    trigger: 'APPEAL_TERM_ENDED',
    filedAs: ['RESTORATION'],
    alarm: 'URGENT_REPEAT',
    notes: {
      condition: 'the term of the appeal has passed without one',
      must: 'ask to have the term restored, with the reason why it was missed, and file the appeal with it',
      filed: 'motion with the appeal',
      where: 'court that ruled',
      note: 'No article on restoring the term was read: to be confirmed before anybody relies on it.',
    },
    versions: [
      {
        article: '',
        since: MILESTONES.code,
        sourceKey: 'ORG',
        confidence: 'LOW',
        amount: 24,
        unit: 'HOUR',
        computation: ORG_OWN_HOURS,
      },
    ],
  }),
  rule({
    code: 'ORG-REFOULEMENT-NOW',
    title: texts(
      'Danger on return: ask for a stay now',
      'Опасность при возвращении: просить о приостановке сейчас',
      'Қайтарылса қауіп бар: тоқтата тұруды қазір сұрау',
    ),
    basis: 'ORGANISATION_DEFAULT',
    obligedParty: 'DEFENCE',
    force: 'NONE',
    trigger: 'EXPULSION_POSSIBLE',
    filedAs: ['STAY'],
    alarm: 'URGENT_REPEAT',
    repeatEveryHours: 6,
    acknowledgeWithinMinutes: 10,
    notes: {
      condition: 'expulsion was ordered, or may be and the person seeks asylum',
      must: 'ask for asylum, for a stay, and for interim measures of an international body',
      filed: 'application for asylum; motion for a stay; request for interim measures',
      where: 'migration service, court that ruled, Human Rights Committee',
      note: 'The person’s own state is told nothing. No term was seen: before the departure.',
    },
    versions: [
      {
        article: '834(4); ICCPR arts 6-7; CAT art. 3',
        since: MILESTONES.law155,
        confidence: 'LOW',
        amount: 6,
        unit: 'HOUR',
        computation: ORG_OWN_HOURS,
      },
    ],
  }),
  rule({
    code: 'ORG-DEPARTURE-STOP',
    title: texts(
      'Before the departure: stop the expulsion',
      'До выезда: остановить выдворение',
      'Шыққанға дейін: шығарып жіберуді тоқтату',
    ),
    basis: 'ORGANISATION_DEFAULT',
    obligedParty: 'DEFENCE',
    trigger: 'DEPARTURE_SCHEDULED',
    filedAs: ['STAY', 'APPEAL'],
    alarm: 'URGENT_REPEAT',
    acknowledgeWithinMinutes: 10,
    notes: {
      condition: 'expulsion was ordered and the day of departure is known',
      must: 'appeal, or ask for a stay',
      filed: 'appeal; motion for a stay; request for interim measures',
      where: 'court that ruled; Human Rights Committee',
      note: 'An appeal before the departure suspends the expulsion (834(4)).',
    },
    versions: [
      {
        article: '834(4)',
        since: MILESTONES.law155,
        confidence: 'MEDIUM',
        unit: 'BEFORE_EVENT',
        computation: BEFORE_DEPARTURE,
      },
    ],
  }),
];
