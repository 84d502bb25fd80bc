import {
  endOfDay,
  isBefore,
  isUuid,
  isZone,
  notFound,
  refuse,
  startOfDay,
  Temporal,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import { type Dimension } from './dimension.js';

/** Which cases are counted; absent means all. Dates are calendar days in `zone`, both inclusive. */
export interface Scope {
  readonly eventId?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly zone?: string | null | undefined;
}

export interface Question extends Scope {
  readonly rows: Dimension;
  readonly columns?: Dimension | null | undefined;
}

export const DEFAULT_ZONE = 'Asia/Almaty';

/** A scope with its days as instants (UTC): `from` inclusive, `until` exclusive, null where open. */
export interface Cases {
  readonly eventId: string | null;
  readonly city: string | null;
  readonly zone: string;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** @refuses NOT_FOUND for an event id that is none, ZONE_UNKNOWN, PERIOD_REVERSED */
export function casesOf(scope: Scope): Cases | Refusal {
  const { eventId = null, city = null } = scope;
  const zone = scope.zone ?? DEFAULT_ZONE;
  if (eventId !== null && !isUuid(eventId)) return notFound('eventId');
  if (!isZone(zone)) return refuse('ZONE_UNKNOWN', { path: 'zone' });
  const from = scope.from ? startOfDay(Temporal.PlainDate.from(scope.from), zone) : null;
  const until = scope.to ? endOfDay(Temporal.PlainDate.from(scope.to), zone) : null;
  if (from && until && !isBefore(from, until)) return refuse('PERIOD_REVERSED', { path: 'to' });
  return { eventId, city: city?.trim() || null, zone, from, until };
}

/** @refuses SAME_DIMENSION */
export const questionFault = ({ rows, columns }: Question): Refusal | null =>
  rows === columns ? refuse('SAME_DIMENSION', { path: 'columns' }) : null;
