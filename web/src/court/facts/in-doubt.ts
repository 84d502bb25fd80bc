import type { SaidWhen, TimesInDoubt } from '../../api/operations.js';
import type { Say } from '../../i18n/words.js';
import { lets } from '../../session/lets.js';

/** A record whose time a device with a wrong clock wrote, and that lets a person vouch for one. */
export interface InDoubt {
  readonly id: string;
  readonly title: string;
  readonly said: SaidWhen;
}

interface Row extends InDoubt {
  readonly viewerCan: readonly string[];
}

/** @returns every record of a case that waits for its time, as each offers it itself. */
export function timesInDoubt(detention: TimesInDoubt, say: Say): readonly InDoubt[] {
  const { claims, starts, rightsChecks, protocols, hearings, rulings, steps } = detention;
  const rows: readonly Row[] = [
    ...claims.map((row) => ({ ...row, title: say(`caseFile.claim_${row.kind}`), said: row.saidAt })),
    ...starts.map((row) => ({
      ...row,
      title: say(row.kind === 'REAL' ? 'caseFile.takenReal' : 'caseFile.takenRecorded'),
      said: row.saidAt,
    })),
    ...rightsChecks.map((row) => ({ ...row, title: row.kind.label, said: row.at })),
    ...protocols.map((row) => ({ ...row, title: say(`caseFile.protocol_${row.kind}`), said: row.drawnAt })),
    ...hearings.map((row) => ({ ...row, title: say('caseFile.hearing'), said: row.heldAt })),
    ...rulings.map((row) => ({ ...row, title: say('caseFile.ruling'), said: row.announcedAt })),
    ...rulings.flatMap(({ services }) =>
      services.map((row) => ({ ...row, title: say('caseFile.service'), said: row.servedAt })),
    ),
    ...steps.map((row) => ({ ...row, said: row.at })),
  ];
  return rows.filter((row) => lets(row, 'Mutation.confirmRecordTime'));
}
