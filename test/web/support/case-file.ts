import { clientId, type Person } from '../../support/house.js';
import { agoOf, log } from './board-night.js';

async function done(result: Promise<{ code?: string }>): Promise<void> {
  const { code } = await result;
  if (code) throw new Error(code);
}

/** One person whose papers contradict each other, told by witnesses, papers and a lawyer at the door. */
export interface CaseFile {
  readonly detentionId: string;
  readonly rulingId: string;
}

interface People {
  readonly coordinator: Person;
  readonly lawyer: Person;
  readonly north: string;
  readonly south: string;
  /** in milliseconds; none given: this device's time */
  readonly now?: number;
}

/** @param people whose case it becomes. @returns ids of the case and its ruling: five days of arrest, the copy served. */
export async function caseFile({
  coordinator,
  lawyer,
  north,
  south,
  now = Date.now(),
}: People): Promise<CaseFile> {
  const at = agoOf(now);
  const logged = await log(
    coordinator,
    north,
    [
      {
        fullName: 'Сағынбаев Ерлан Тестұлы',
        birthYear: 1985,
        sex: 'MALE',
        languages: ['kk', 'ru'],
        chargedArticle: '488(6)',
        startedAt: at(245),
      },
    ],
    { source: 'RELATIVE_TOLD', observedAt: at(240) },
  );
  const detentionId = [...logged.values()][0]!;
  const of = (more: object) => ({ clientId: clientId(), id: clientId(), detentionId, ...more });
  const offer = await coordinator.mutate<{ assignment: { id: string } }>(
    'assignLawyer',
    'AssignLawyerInput',
    { clientId: clientId(), detentionId, lawyerId: lawyer.id },
    '... on AssignLawyerSuccess { assignment { id } }',
  );
  await done(
    lawyer.mutate(
      'respondToAssignment',
      'RespondToAssignmentInput',
      { clientId: clientId(), assignmentId: offer.assignment.id, answer: 'ACCEPTED' },
      '',
    ),
  );
  const claim = (more: object) => done(coordinator.mutate('claimCustody', 'ClaimCustodyInput', of(more), ''));
  await claim({ kind: 'SEEN', source: 'HOTLINE', at: at(190) });
  await claim({ kind: 'SEEN', departmentId: south, source: 'DOCUMENT', at: at(200) });
  await claim({ kind: 'SEEN', departmentId: north, source: 'LAWYER_SAW', at: at(60) });
  await done(
    coordinator.mutate(
      'claimStart',
      'ClaimStartInput',
      of({ kind: 'RECORDED', source: 'DOCUMENT', at: at(150) }),
      '',
    ),
  );
  const protocol = (more: object) =>
    done(lawyer.mutate('recordProtocol', 'RecordProtocolInput', of({ ...more }), ''));
  await protocol({ kind: 'DELIVERY', drawnAt: at(198), officerName: 'Серов С.', place: 'Южный отдел' });
  await protocol({
    kind: 'DETENTION',
    drawnAt: at(150),
    startedAt: at(150),
    officerName: 'Серов С.',
    groundStated: true,
    rightsExplainedMark: false,
    language: 'ru',
  });
  await protocol({
    kind: 'OFFENCE',
    drawnAt: at(135),
    actAt: at(130),
    actPlace: 'площадь Примеров',
    article: '488',
    part: 6,
    language: 'ru',
    languageRequested: 'kk',
    officerSigned: true,
    personSigned: false,
    copyReceiptSigned: true,
    copyServed: false,
    rightsExplainedAt: at(120),
    explanationAt: at(133),
    explanationRecorded: true,
    witnesses: 'Понятой П. П.',
  });
  await done(
    lawyer.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      {
        ...{ clientId: clientId(), id: clientId(), departmentId: north, kind: 'FORTRESS' },
        ...{ arrivedAt: at(110), admittedAt: at(62), told: '«Крепость»', detentionIds: [detentionId] },
        refusedBy: { badge: '3108', post: 'дежурный' },
      },
      '',
    ),
  );
  const check = (code: string, outcome: string, more: object = {}) => ({
    ...{ id: clientId(), code, outcome, manner: 'TOLD', at: at(58) },
    ...more,
  });
  await done(
    lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        clientId: clientId(),
        detentionId,
        checks: [
          check('R-TOILET', 'VIOLATED', { requestedAt: at(105) }),
          check('R-WATER', 'RESPECTED', { manner: 'SEEN' }),
          check('R-INTERPRETER', 'VIOLATED'),
          check('R-DOCTOR', 'UNKNOWN', { manner: undefined }),
        ],
      },
      '',
    ),
  );
  await done(
    lawyer.mutate(
      'recordHearing',
      'RecordHearingInput',
      of({ heldAt: at(40), venue: 'POLICE', result: 'RULED', defenderPresent: true, personPresent: true }),
      '',
    ),
  );
  const rulingId = clientId();
  await done(
    lawyer.mutate(
      'recordRuling',
      'RecordRulingInput',
      {
        ...of({ announcedAt: at(30), penalty: 'ARREST', arrestDays: 5, article: '488', part: 6 }),
        id: rulingId,
      },
      '',
    ),
  );
  await done(
    lawyer.mutate(
      'recordService',
      'RecordServiceInput',
      {
        ...{ clientId: clientId(), id: clientId(), rulingId, servedAt: at(20) },
        ...{ servedTo: 'PERSON', means: 'HANDED_OVER' },
      },
      '',
    ),
  );
  return { detentionId, rulingId };
}
