import { Injectable } from '@nestjs/common';
import { isRefusal, refuseWhen, toDate, type Refusal } from '../../kernel/index.js';
import type { DetentionRow } from '../../custody/index.js';
import { storeWhen, whenOf, type StoredWhen } from '../../platform/graphql/index.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow, type StoredFacts } from '../store/protocol.entity.js';
import { CaseDesk } from './case-desk.js';
import type { ProtocolFieldsInput } from './protocol.input.js';

const WORDS = [
  'place',
  'officerPost',
  'officerName',
  'actPlace',
  'actText',
  'explanationText',
  'witnesses',
  'personAddress',
  'personBirthDate',
  'note',
] as const;
const TIMES = [
  'actAt',
  'rightsExplainedAt',
  'explanationAt',
  'completedAt',
  'copyServedAt',
  'startedAt',
  'courtReceivedAt',
] as const;
const OWN_COLUMNS = ['kind', 'article', 'part', 'drawnAt'];
/** what the verb around the fields needs and the paper does not say */
const ENVELOPE = ['clientId', 'id', 'detentionId'];

/** A version of a paper to be written: its ids, and whose case it is. */
export interface Version {
  readonly id: string;
  readonly rootId: string;
  readonly detention: DetentionRow;
}

/** Writes what a protocol says. Its own times stay as written, also where they contradict each other. */
@Injectable()
export class ProtocolRecorder {
  constructor(
    private readonly desk: CaseDesk,
    private readonly papers: Papers,
  ) {}

  async write({ id, rootId, detention }: Version, fields: ProtocolFieldsInput): Promise<Refusal | void> {
    const zone = await this.desk.zoneOf(detention, null);
    const drawn = await this.desk.happened(fields.drawnAt, withoutStart(detention), {
      path: 'drawnAt',
      zone,
    });
    if (isRefusal(drawn)) return drawn;
    const times = timesOf(fields, zone);
    if (isRefusal(times)) return times;
    const row = {
      id,
      rootId,
      detentionId: detention.id,
      subjectId: detention.personId,
      effectiveAt: toDate(drawn.time.effectiveAt),
      clockSuspect: drawn.time.clockSuspect,
      kind: fields.kind,
      article: fields.article ?? null,
      part: fields.part ?? null,
      facts: { ...marksOf(fields), ...times, drawnAt: storeWhen(drawn.when) },
    };
    return this.papers.add(ProtocolRow, row, wordsOf(fields));
  }
}

/** A paper may be dated before the detention: that is a defect to be shown, not an input to be refused. */
const withoutStart = (detention: DetentionRow): DetentionRow => ({ ...detention, startedFrom: null });

function timesOf(fields: ProtocolFieldsInput, zone: string | undefined): StoredFacts | Refusal {
  const times: Record<string, StoredWhen> = {};
  for (const name of TIMES) {
    const given = fields[name];
    if (!given) continue;
    const when = whenOf(given, zone);
    const fault = refuseWhen(when, name);
    if (fault) return fault;
    times[name] = storeWhen(when);
  }
  return times;
}

const wordsOf = (fields: ProtocolFieldsInput) =>
  Object.fromEntries(WORDS.map((name) => [name, fields[name]] as const));

function marksOf(fields: ProtocolFieldsInput): StoredFacts {
  const elsewhere: readonly string[] = [...WORDS, ...TIMES, ...OWN_COLUMNS, ...ENVELOPE];
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        !elsewhere.includes(name) && (typeof value === 'boolean' || typeof value === 'string'),
    ),
  );
}
