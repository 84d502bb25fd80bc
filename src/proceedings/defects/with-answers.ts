import type { Episode } from '../clocks/episode-reader.js';
import {
  answeredDefect,
  answerOf,
  gravestFirst,
  KZ_CAO,
  questionsOf,
  type AskedRecords,
  type CaseFacts,
  type Defect,
  type Question,
} from '../domain/index.js';
import type { ProtocolRow } from '../store/protocol.entity.js';
import type { Surrounding } from './surroundings.js';

/** @returns the records of a case that questions are asked about, by their root ids. */
export const askedRecords = ({ headId, protocols, hearings, rulings }: Episode): AskedRecords => ({
  caseId: headId,
  protocols: protocols.filter(({ kind }) => kind === 'OFFENCE').map(({ rootId }) => rootId),
  hearings: hearings.map(({ rootId }) => rootId),
  rulings: rulings.map(({ rootId }) => rootId),
});

interface Around {
  readonly facts: CaseFacts;
  readonly episode: Episode;
  readonly surrounding: Surrounding;
  /** null: of the case as a whole. */
  readonly protocol: ProtocolRow | null;
}

/**
 * Adds what people's answers make stand to what was found on a protocol. What concerns the hearing, the ruling or the
 * case stands with the protocol of the offence, as recorded facts of them do. Where both say it, the facts are shown.
 */
export function withAnswers(
  found: readonly Defect[],
  { facts, episode, surrounding, protocol }: Around,
): readonly Defect[] {
  if (protocol && protocol.kind !== 'OFFENCE') return found;
  const isHere = ({ subject, recordId }: Question) => subject !== 'PROTOCOL' || recordId === protocol?.rootId;
  const known = new Set(found.map(({ code }) => code));
  const answered = questionsOf(KZ_CAO, facts, askedRecords(episode))
    .filter((question) => isHere(question) && !known.has(question.code))
    .flatMap((question) => {
      const given = answerOf(question, surrounding.answers, episode.memberIds);
      return answeredDefect(question, given) ?? [];
    });
  return [...found, ...answered].sort(gravestFirst);
}
