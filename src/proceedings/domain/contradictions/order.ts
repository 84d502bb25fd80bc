import { boundsOf, isBefore, type When } from '../../../kernel/index.js';
import { between, time, type Contradiction, type ContradictionCode, type Side } from './contradiction.js';
import { type ComparedProtocol, type ComparedRecords, type ProtocolTime } from './records.js';

/** Whether one time lies before another however both are read. */
export function isSurelyBefore(a: When | null | undefined, b: When | null | undefined): boolean {
  const end = a && boundsOf(a).until;
  const start = b && boundsOf(b).from;
  return !!end && !!start && isBefore(end, start);
}

type Timed = Side & { readonly value: { readonly is: 'TIME' } };

/** @returns a contradiction where `later` surely came before `earlier`, which has to come first. */
const wrongOrder = (code: ContradictionCode, earlier: Side | null, later: Side | null): Contradiction[] =>
  earlier && later && isSurelyBefore((later as Timed).value.when, (earlier as Timed).value.when)
    ? [between(code, earlier, later)]
    : [];

const timeOf = ({ ref, times }: ComparedProtocol, name: ProtocolTime): Side | null => {
  const when = times[name];
  return when ? time(ref, `protocol.${name}`, when) : null;
};

const ofProtocols = (protocols: readonly ComparedProtocol[]): Contradiction[] =>
  protocols.flatMap((protocol) => [
    ...wrongOrder('C-PROTOCOL-BEFORE-ACT', timeOf(protocol, 'actAt'), timeOf(protocol, 'drawnAt')),
    ...wrongOrder(
      'C-EXPLANATION-BEFORE-RIGHTS',
      timeOf(protocol, 'rightsExplainedAt'),
      timeOf(protocol, 'explanationAt'),
    ),
    ...wrongOrder(
      'C-COURT-BEFORE-PROTOCOL',
      timeOf(protocol, 'drawnAt'),
      timeOf(protocol, 'courtReceivedAt'),
    ),
  ]);

/** A ruling belongs to the hearing it names; where it names none, to the only one there is. */
function ofRulings({ rulings, hearings, services }: ComparedRecords): Contradiction[] {
  return rulings.flatMap((ruling) => {
    const { ref, announcedAt, hearingId } = ruling;
    const own = hearingId ? hearings.find((one) => one.ref.id === hearingId) : undefined;
    const hearing = own ?? (hearingId === null && hearings.length === 1 ? hearings[0] : undefined);
    const announced = announcedAt && time(ref, 'ruling.announcedAt', announcedAt);
    const held = hearing?.heldAt ? time(hearing.ref, 'hearing.heldAt', hearing.heldAt) : null;
    return [
      ...wrongOrder('C-RULING-BEFORE-HEARING', held, announced),
      ...services
        .filter(({ rulingId, servedAt }) => rulingId === ref.id && servedAt)
        .flatMap((one) =>
          wrongOrder('C-SERVICE-BEFORE-RULING', announced, time(one.ref, 'service.servedAt', one.servedAt!)),
        ),
    ];
  });
}

/** Every start the police wrote, on a detention protocol or apart from it. */
const writtenStarts = ({ protocols, recordedStarts }: ComparedRecords): Side[] => [
  ...protocols
    .filter(({ kind }) => kind === 'DETENTION')
    .flatMap((protocol) => timeOf(protocol, 'startedAt') ?? []),
  ...recordedStarts.map(({ ref, at }) => time(ref, 'start.recordedAt', at)),
];

/** Detained, on paper, after they had been let go; or at a time when somebody had already seen them held. */
function ofCustody(records: ComparedRecords, toleratedMinutes: number): Contradiction[] {
  const verified = records.claims.filter(({ verified: isVerified }) => isVerified);
  return writtenStarts(records).flatMap((start) => [
    ...verified
      .filter(({ kind }) => kind === 'RELEASED')
      .flatMap(({ ref, at }) =>
        wrongOrder('C-DETAINED-AFTER-RELEASE', start, time(ref, 'claim.releasedAt', at)),
      ),
    ...verified
      .filter(({ kind }) => kind === 'SEEN' || kind === 'MOVED' || kind === 'HOSPITAL')
      .filter(({ at }) => isSurelyBefore(later(at, toleratedMinutes), (start as Timed).value.when))
      .slice(0, 1)
      .map(({ ref, at }) => between('C-START-AFTER-SIGHTING', time(ref, 'claim.seenAt', at), start)),
  ]);
}

const later = (when: When, minutes: number): When => ({
  ...when,
  ...(when.at && { at: when.at.add({ minutes }) }),
});

/** @returns events on paper whose order cannot be. @param toleratedMinutes two watches may differ by. */
export const impossibleOrders = (records: ComparedRecords, toleratedMinutes: number): Contradiction[] => [
  ...ofProtocols(records.protocols),
  ...ofRulings(records),
  ...ofCustody(records, toleratedMinutes),
];
