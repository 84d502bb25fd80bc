import { localDateOf } from '../../../../src/kernel/index.js';
import type { Track } from '../../../../src/proceedings/domain/deadlines/track.js';
import type { CaseRecords } from '../../../../src/proceedings/domain/records/case-records.js';
import { recordsFromText } from '../../../../src/proceedings/domain/records/records-text.js';
import { chargesTold, KZ_CAO } from '../../../../src/proceedings/domain/rule-packs/kz-cao/index.js';
import type { DetaineeRowInput } from '../../api/operations.js';
import { instantOf } from './said.js';
import { withWaiting, type WaitingRecord } from './waiting-records.js';

/** Somebody written down on this device, whom the server has not answered for. */
export interface NewCase {
  /** milliseconds since 1970 */
  readonly loggedAt: number;
  readonly track: Track;
  readonly chargedArticle: string | null;
  readonly person: Pick<DetaineeRowInput, 'birthYear' | 'citizenship' | 'seeksAsylum' | 'sex' | 'disability'>;
}

/** Everything this device knows of a case: what the server counts it from, and what waits here. */
export interface DeviceCase {
  readonly detentionId: string;
  /** IANA, of the department; null: not known */
  readonly zone: string | null;
  /** `clockFacts` of the server's last answer, where it knows the case */
  readonly from: NewCase | string;
  /** in the order it was written down */
  readonly waiting: readonly WaitingRecord[];
}

/** @returns what stands of the case, as the server will have it when it has heard what waits. */
export function deviceRecords(known: DeviceCase): CaseRecords {
  const { from, waiting } = known;
  const records = typeof from === 'string' ? recordsFromText(from) : newRecords(known, from);
  return waiting.reduce(withWaiting, records);
}

/** @returns the case of somebody new, of whom nothing is told yet but who they are. */
function newRecords({ detentionId, zone }: DeviceCase, { loggedAt, track, ...told }: NewCase): CaseRecords {
  const { citizenship, ...person } = told.person;
  const began = instantOf(loggedAt);
  return {
    ...{ headId: detentionId, zone, track, began },
    toldCharges: [chargesTold(told.chargedArticle, localDateOf(began, zone ?? KZ_CAO.defaultZone))],
    ...{ sightings: [], starts: [], protocols: [], hearings: [], rulings: [], services: [], steps: [] },
    ...{ filings: [], checks: [], standing: [] },
    person: {
      birthYear: person.birthYear ?? null,
      citizenship: !citizenship || citizenship === 'UNKNOWN' ? null : citizenship,
      seeksAsylum: person.seeksAsylum ?? null,
      sex: person.sex ?? null,
      disability: person.disability ?? null,
    },
  };
}
