import type { Case } from '../../api/operations.js';
import type { IconName } from '../../icons/names.js';
import type { Say } from '../../i18n/words.js';
import type { WhenShown } from '../../time/when.js';

export type CaseOf = NonNullable<Case['detention']>;

/** Who tells it: people, one paper, the court, the lawyer. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
}

/** One thing as one source tells it. */
export interface Told {
  readonly id: string;
  readonly laneId: string;
  readonly title: string;
  readonly detail: string;
  readonly when: WhenShown;
  readonly until?: WhenShown | null;
  /** still lasting */
  readonly running?: boolean;
  /** told only, or not known sharply: dashed */
  readonly loose: boolean;
  readonly violation?: boolean;
  /** its record and field, as findings name them; root ids */
  readonly recordId: string;
  readonly field: string;
}

export interface TimelineOf {
  readonly lanes: readonly Lane[];
  readonly told: readonly Told[];
}

/** Names places in the words of the screen. */
export interface Naming {
  readonly say: Say;
  readonly languageName: (tag: string) => string;
}

const PEOPLE = 'people';
const PAPERS = 'papers';
const COURT = 'court';
const LAWYER = 'lawyer';

/** @returns everything the case says happened, in the lane of whoever says it; nothing is merged away. */
export function timelineOf(detention: CaseOf, naming: Naming): TimelineOf {
  const told = [
    ...startsOf(detention, naming),
    ...claimsOf(detention, naming),
    ...papersOf(detention, naming),
    ...courtOf(detention, naming),
    ...lawyerOf(detention, naming),
  ];
  const used = new Set(told.map(({ laneId }) => laneId));
  return { lanes: lanesOf(detention, naming).filter(({ id }) => used.has(id)), told };
}

function lanesOf(detention: CaseOf, { say }: Naming): Lane[] {
  const { lawyer, protocols } = detention;
  return [
    { id: PEOPLE, title: say('caseFile.lanePeople'), icon: 'users' },
    ...protocols.map(({ id, kind }): Lane => ({
      id,
      title: say(`caseFile.protocol_${kind}`),
      icon: 'file-text',
    })),
    { id: PAPERS, title: say('caseFile.lanePapers'), icon: 'file-text' },
    { id: COURT, title: say('caseFile.laneCourt'), icon: 'scale' },
    {
      id: LAWYER,
      title: lawyer ? say('caseFile.laneLawyerOf', { name: lawyer.name }) : say('caseFile.laneLawyer'),
      icon: 'user-check',
    },
  ];
}

const laneOfSource = (source: string): string =>
  source === 'LAWYER_SAW' ? LAWYER : source === 'DOCUMENT' ? PAPERS : PEOPLE;

const isTold = (source: string): boolean => source !== 'LAWYER_SAW' && source !== 'DOCUMENT';

function startsOf({ starts }: CaseOf, { say }: Naming): Told[] {
  return starts
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ id, kind, source, clockSuspect, saidAt }) => ({
      id: `start ${id}`,
      laneId: laneOfSource(source),
      title: say(kind === 'REAL' ? 'caseFile.takenReal' : 'caseFile.takenRecorded'),
      detail: say(`source.${source}`),
      when: saidAt,
      loose: isTold(source) || clockSuspect,
      recordId: id,
      field: 'start.recordedAt',
    }));
}

function claimsOf({ claims }: CaseOf, { say }: Naming): Told[] {
  return claims
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ id, kind, source, verified, department, saidAt, clockSuspect }) => ({
      id: `claim ${id}`,
      laneId: laneOfSource(source),
      title: say(`caseFile.claim_${kind}`),
      detail: [department && department.shortName, say(`source.${source}`)].filter(Boolean).join(', '),
      when: saidAt,
      loose: !verified || clockSuspect,
      recordId: id,
      field: kind === 'RELEASED' ? 'claim.releasedAt' : 'claim.seenAt',
    }));
}

function papersOf({ protocols }: CaseOf, { say, languageName }: Naming): Told[] {
  return protocols.flatMap((protocol): Told[] => {
    const { id, facts, actPlace, place, officerName, drawnAt } = protocol;
    const said = (field: string, title: string, when: WhenShown | null, detail = ''): Told[] =>
      when
        ? [{ id: `${field} ${id}`, laneId: id, title, detail, when, loose: false, recordId: id, field }]
        : [];
    const language = facts.language
      ? say('caseFile.paperLanguage', { language: languageName(facts.language) })
      : '';
    return [
      ...said('protocol.startedAt', say('caseFile.paperStarted'), facts.startedAt, officerName ?? ''),
      ...said('protocol.actAt', say('caseFile.paperAct'), facts.actAt, actPlace ?? ''),
      ...said(
        'protocol.drawnAt',
        say('caseFile.paperDrawn'),
        drawnAt,
        [language, place].filter(Boolean).join(', '),
      ),
      ...said('protocol.explanationAt', say('caseFile.paperExplanation'), facts.explanationAt),
      ...said('protocol.rightsExplainedAt', say('caseFile.paperRights'), facts.rightsExplainedAt),
      ...said('protocol.completedAt', say('caseFile.paperCompleted'), facts.completedAt),
      ...said('protocol.copyServedAt', say('caseFile.paperServed'), facts.copyServedAt),
      ...said('protocol.courtReceivedAt', say('caseFile.paperInCourt'), facts.courtReceivedAt),
    ];
  });
}

function courtOf({ hearings, rulings, steps }: CaseOf, { say }: Naming): Told[] {
  const of = (
    id: string,
    field: string,
    more: Pick<Told, 'title' | 'detail' | 'when'> & { loose: boolean },
  ): Told => ({
    ...{ id: `${field} ${id}`, laneId: COURT, recordId: id, field },
    ...more,
  });
  return [
    ...hearings.map(({ id, venue, court, heldAt, clockSuspect }) =>
      of(id, 'hearing.heldAt', {
        title: say('caseFile.hearing'),
        detail: [say(`caseFile.venue_${venue}`), court && court.shortName].filter(Boolean).join(', '),
        when: heldAt,
        loose: clockSuspect,
      }),
    ),
    ...rulings.flatMap(({ id, penalty, announcedAt, services, arrestDays, clockSuspect }) => [
      of(id, 'ruling.announcedAt', {
        title: say('caseFile.ruling'),
        detail: [say(`caseFile.penalty_${penalty}`), arrestDays && say('caseFile.days', { n: arrestDays })]
          .filter(Boolean)
          .join(', '),
        when: announcedAt,
        loose: clockSuspect,
      }),
      ...services.map((service) =>
        of(service.id, 'service.servedAt', {
          title: say('caseFile.served'),
          detail: [say(`caseFile.servedTo_${service.servedTo}`), say(`caseFile.means_${service.means}`)].join(
            ', ',
          ),
          when: service.servedAt,
          loose: service.clockSuspect,
        }),
      ),
    ]),
    ...steps.map(({ rootId, title, at, clockSuspect }) =>
      of(rootId, 'step.at', { title, detail: '', when: at, loose: clockSuspect }),
    ),
  ];
}

function lawyerOf({ accessRefusals, rightsChecks, rulings, deadlines }: CaseOf, naming: Naming): Told[] {
  const { say } = naming;
  const refusals = accessRefusals.map((refusal): Told => {
    const { id, arrivedAt, endedAt, running, told, refusedBy, department, kind } = refusal;
    const officer = refusedBy?.badge
      ? say('caseFile.badge', { badge: refusedBy.badge })
      : (refusedBy?.name ?? '');
    return {
      ...{
        id: `refusal ${id}`,
        laneId: LAWYER,
        recordId: id,
        field: 'refusal',
        violation: true,
        loose: false,
      },
      ...{ when: arrivedAt, until: endedAt, running },
      title: say('caseFile.keptOut'),
      detail: [told ?? say(`caseFile.refusal_${kind}`), officer, department.shortName]
        .filter(Boolean)
        .join(', '),
    };
  });
  const checks = rightsChecks
    .filter(({ isViolation, supersededBy }) => isViolation && supersededBy === null)
    .map(({ id, at, kind, manner }): Told => ({
      ...{ id: `check ${id}`, laneId: LAWYER, recordId: id, field: 'check.at', violation: true },
      title: say('caseFile.violated'),
      detail: kind.label,
      when: at,
      loose: manner === 'TOLD',
    }));
  const filings = [
    ...rulings.flatMap((ruling) => ruling.filings),
    ...deadlines.flatMap(({ filing }) => filing ?? []),
  ];
  const filed = [...new Map(filings.map((filing) => [filing.id, filing])).values()]
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, kind, channel, filedAt }): Told => ({
      ...{ id: `filing ${id}`, laneId: LAWYER, recordId: id, field: 'filing.filedAt', loose: false },
      title: say(`caseFile.filing_${kind}`),
      detail: say(`caseFile.channel_${channel}`),
      when: filedAt,
    }));
  return [...refusals, ...checks, ...filed];
}
