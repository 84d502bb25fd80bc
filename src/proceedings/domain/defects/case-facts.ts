import { type Instant, type When } from '../../../kernel/index.js';
import { type PenaltyKind } from '../deadlines/track.js';
import { type Birth } from './age.js';

// Null means "not known" everywhere in this file and never makes a defect; `false` means seen not to be there.
// No field holds a name: whether a name is on the paper is a yes or no.

/** The administrative-offence protocol, as recorded from the paper. CAO art. 803. */
export interface ProtocolFacts {
  readonly drawnAt: When | null;
  readonly dateStated: boolean | null;
  readonly placeStated: boolean | null;
  readonly officerPostStated: boolean | null;
  readonly officerNameStated: boolean | null;
  /** Day of the act as the paper gives it. */
  readonly actAt: When | null;
  readonly articleStated: boolean | null;
  readonly partStated: boolean | null;
  /** Article number, for example `488`. */
  readonly article: string | null;
  readonly part: number | null;
  /** BCP 47 language of the paper. */
  readonly language: string | null;
  readonly languageDetermined: boolean | null;
  readonly rightsExplainedMark: boolean | null;
  readonly rightsExplainedAt: When | null;
  readonly explanationRecorded: boolean | null;
  readonly explanationRefusalNoted: boolean | null;
  readonly explanationAt: When | null;
  readonly completedAt: When | null;
  readonly officerSigned: boolean | null;
  readonly personSigned: boolean | null;
  readonly refusalNoted: boolean | null;
  readonly absenceNoted: boolean | null;
  readonly readOffered: boolean | null;
  readonly remarksMade: boolean | null;
  readonly remarksAttached: boolean | null;
  readonly copyServed: boolean | null;
  readonly copyServedAt: When | null;
  readonly copyTranslated: boolean | null;
  readonly interpreterPresent: boolean | null;
  readonly interpreterSigned: boolean | null;
  readonly interpreterWarned: boolean | null;
  readonly transferRightExplained: boolean | null;
  /** All witnesses named are police officers. */
  readonly onlyPoliceWitnesses: boolean | null;
}

/** What matters about the person for defects. */
export interface PersonFacts extends Birth {
  /** BCP 47 languages the person knows well enough for the proceedings. */
  readonly languages: readonly string[] | null;
  /** The language of proceedings the person asked for. */
  readonly languageRequested: string | null;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly citizenship: 'CITIZEN' | 'FOREIGN' | 'STATELESS' | null;
  readonly disability: boolean | null;
  readonly disabilityGroup: 1 | 2 | 3 | null;
  readonly pregnant: boolean | null;
  readonly childUnder14: boolean | null;
  readonly raisesChildAlone: boolean | null;
  readonly defenderRequested: boolean | null;
}

/** The custody episode and its detention protocol. CAO arts 788, 789. */
export interface DetentionFacts {
  readonly protocolDrawn: boolean | null;
  /** Liberty really restricted. */
  readonly realStart: When | null;
  /** Start the detention protocol gives. */
  readonly recordedStart: When | null;
  /** Release; while held, the last time the person was surely still held. Before any arrest ruling only. */
  readonly heldUntil: When | null;
  readonly rightsExplainedMark: boolean | null;
  readonly copyServed: boolean | null;
  /** Guarded object, migration, border or customs regime, shelf: up to 48 hours (789(2)). */
  readonly is48HourTrack: boolean | null;
}

/** The hearing, as those present report it. CAO arts 744-749, 759. */
export interface HearingFacts {
  readonly heldAt: When | null;
  readonly personPresent: boolean | null;
  readonly personHeard: boolean | null;
  readonly defenderPresent: boolean | null;
  readonly legalRepresentativePresent: boolean | null;
  readonly prosecutorNotified: boolean | null;
}

/** The ruling, as recorded from the paper. CAO art. 822. */
export interface RulingFacts {
  readonly signed: boolean | null;
  readonly penalties: readonly PenaltyKind[] | null;
  readonly fineMci: number | null;
  readonly article: string | null;
  readonly part: number | null;
}

/** What other records of the case and of its night say; left out or null: not known. */
export interface AroundFacts {
  /** Reports that a defender was kept from this person. */
  readonly accessRefusals?: number | null;
  /** In one of them more than the papers of the law was asked for. */
  readonly extraPapersAsked?: boolean | null;
  /** A protocol of the delivery is recorded; never `false`: not seen is not "not there". */
  readonly deliveryProtocol?: true | null;
  readonly searchProtocol?: true | null;
  readonly searchCopyServed?: boolean | null;
  /** People whose protocols of the same night tell the same story. */
  readonly sharedTextWith?: number | null;
  /** Protocols of the same night that name one of this protocol's witnesses, this one counted. */
  readonly witnessInProtocols?: number | null;
}

/** All that is recorded of one case; null: no such document recorded. `asOf`: the moment of the check (UTC). */
export interface CaseFacts {
  readonly protocol: ProtocolFacts | null;
  readonly person: PersonFacts;
  readonly detention: DetentionFacts | null;
  readonly hearing: HearingFacts | null;
  readonly ruling: RulingFacts | null;
  readonly around?: AroundFacts;
  readonly asOf: Instant;
  /** IANA zone of the department: days of age are counted there. */
  readonly zone: string;
}

/** A protocol of which nothing is known yet: spread what is. */
export const UNKNOWN_PROTOCOL: ProtocolFacts = {
  drawnAt: null,
  dateStated: null,
  placeStated: null,
  officerPostStated: null,
  officerNameStated: null,
  actAt: null,
  articleStated: null,
  partStated: null,
  article: null,
  part: null,
  language: null,
  languageDetermined: null,
  rightsExplainedMark: null,
  rightsExplainedAt: null,
  explanationRecorded: null,
  explanationRefusalNoted: null,
  explanationAt: null,
  completedAt: null,
  officerSigned: null,
  personSigned: null,
  refusalNoted: null,
  absenceNoted: null,
  readOffered: null,
  remarksMade: null,
  remarksAttached: null,
  copyServed: null,
  copyServedAt: null,
  copyTranslated: null,
  interpreterPresent: null,
  interpreterSigned: null,
  interpreterWarned: null,
  transferRightExplained: null,
  onlyPoliceWitnesses: null,
};

/** A person of whom nothing is known. */
export const UNKNOWN_PERSON: PersonFacts = {
  birthDate: null,
  birthYear: null,
  languages: null,
  languageRequested: null,
  sex: null,
  citizenship: null,
  disability: null,
  disabilityGroup: null,
  pregnant: null,
  childUnder14: null,
  raisesChildAlone: null,
  defenderRequested: null,
};

/** An episode of which nothing is known. */
export const UNKNOWN_DETENTION: DetentionFacts = {
  protocolDrawn: null,
  realStart: null,
  recordedStart: null,
  heldUntil: null,
  rightsExplainedMark: null,
  copyServed: null,
  is48HourTrack: null,
};

/** A hearing of which nothing is known. */
export const UNKNOWN_HEARING: HearingFacts = {
  heldAt: null,
  personPresent: null,
  personHeard: null,
  defenderPresent: null,
  legalRepresentativePresent: null,
  prosecutorNotified: null,
};

/** A ruling of which nothing is known. */
export const UNKNOWN_RULING: RulingFacts = {
  signed: null,
  penalties: null,
  fineMci: null,
  article: null,
  part: null,
};
