import { type Instant, type When } from '../../../src/kernel/index.js';
import { type LawyerKey } from '../../cast/index.js';

/** An administrative-offence protocol as recorded from the paper; null: nobody could read or see it. */
export interface DemoProtocol {
  readonly protocolId: string;
  readonly detentionId: string;
  readonly drawnAt: When;
  readonly place: string | null;
  readonly officerPost: string | null;
  readonly officerName: string | null;
  readonly article: '434' | '488' | '667';
  readonly part: '1' | '6';
  readonly actAt: When;
  readonly actPlace: string | null;
  readonly actText: string;
  readonly language: 'kk' | 'ru' | null;
  readonly interpreterPresent: boolean;
  readonly rightsExplainedMark: boolean | null;
  readonly explanation: 'GIVEN' | 'REFUSAL_NOTED' | 'NONE';
  readonly officerSigned: boolean;
  readonly personSigned: boolean;
  readonly refusalNoted: boolean;
  readonly witnessesNamed: number;
  readonly witnessesSigned: number;
  readonly copyServedAt: When | null;
}

/** The trial of one protocol. */
export interface DemoHearing {
  readonly hearingId: string;
  readonly protocolId: string;
  readonly startedAt: Instant;
  readonly venue: 'COURT' | 'POLICE' | 'REMOTE';
  readonly defenderPresent: boolean;
  readonly result: 'RULED' | 'ADJOURNED';
}

/** CAO arts 434(1), 488(6), 667(1): a fixed fine, arrest to 15 days, and under 488(6) a warning. */
export interface DemoRuling {
  readonly rulingId: string;
  readonly hearingId: string;
  readonly announcedAt: Instant;
  readonly penalty: 'ARREST' | 'FINE' | 'WARNING' | 'TERMINATED';
  readonly arrestDays: number | null;
  /** Monthly calculation indices, not tenge. */
  readonly fineMci: number | null;
  /** Handing over of the copy: null where nobody has recorded it. */
  readonly copyServedAt: When | null;
}

/** What the defence filed against a ruling. */
export interface DemoAppeal {
  readonly appealId: string;
  readonly rulingId: string;
  readonly filedAt: Instant;
  readonly lawyer: LawyerKey;
}
