import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../../platform/graphql/index.js';
import {
  contradictionKind,
  findPatterns,
  KZ_CAO,
  type NightPattern,
  type PatternKind,
} from '../domain/index.js';
import { inLanguage } from '../presenters.js';
import { DefectStores } from '../store/defect-stores.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { NightPatternType } from './finding.type.js';
import { PATTERN_LIMITS } from './limits.js';

const DEFECT_OF: Readonly<Record<PatternKind, string | null>> = {
  COPIED_NARRATIVE: 'KZ-P46',
  OFFICER_IN_TWO_PLACES: null,
  SAME_WITNESSES: 'KZ-P47',
};

export interface NightQuestion {
  readonly eventId?: string | null | undefined;
  /** the evening's date: the night from noon to noon */
  readonly night?: string | null | undefined;
  readonly city?: string | null | undefined;
}

/**
 * Patterns of a night as one person may see them: of protocols out of sight they learn how many there are. A pattern
 * none of whose protocols they see does not exist for them.
 */
@Injectable()
export class NightPatterns {
  constructor(
    private readonly stores: DefectStores,
    private readonly papers: Papers,
  ) {}

  async page(
    { eventId, night, city }: NightQuestion,
    { first, after }: { first?: number | undefined; after?: string | undefined },
  ): Promise<Connection<NightPatternType>> {
    const size = pageSize(first);
    const isAsked = eventId ? isUuid(eventId) : !!night;
    const protocols = isAsked
      ? await this.stores.patterns.night({
          ...{ nights: night ? [night] : null, eventId: eventId ?? null, city: city ?? null },
        })
      : [];
    const found = findPatterns(protocols, PATTERN_LIMITS);
    const seen = await this.visible(found);
    const shown = found
      .filter(({ protocolIds }) => protocolIds.some((id) => seen.has(id)))
      .map((pattern) => present(pattern, seen));
    const [start] = decodeCursor(after) ?? [];
    const from = after ? shown.findIndex(({ id }) => id === start) + 1 : 0;
    return toConnection(shown.slice(from, from + size + 1), size, {
      keyOf: ({ id }) => [id],
      present: (pattern) => pattern,
      after,
    });
  }

  private async visible(patterns: readonly NightPattern[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(patterns.flatMap(({ protocolIds }) => protocolIds))];
    const rows = await this.papers.findAll(ProtocolRow, ids);
    return new Set(rows.map(({ rootId }) => rootId));
  }
}

/** Random ids of records, hashed: the same for whoever sees it, and saying nothing of what they do not. */
const idOf = ({ kind, protocolIds }: NightPattern): string =>
  createHash('sha256')
    .update([kind, ...protocolIds].join())
    .digest('base64url')
    .slice(0, 22);

function present(pattern: NightPattern, seen: ReadonlySet<string>): NightPatternType {
  const { kind, protocolIds, personCount, likeness, sharedNames } = pattern;
  const visible = protocolIds.filter((id) => seen.has(id));
  const defectCode = DEFECT_OF[kind];
  const mark = defectCode
    ? KZ_CAO.defects.find(({ code }) => code === defectCode)!
    : contradictionKind('C-OFFICER-TWO-PLACES');
  return Object.assign(new NightPatternType(), {
    id: idOf(pattern),
    ...{ kind, personCount, likeness, sharedNames, defectCode },
    title: inLanguage(TITLES[kind]),
    article: mark.article,
    severity: mark.severity,
    confidence: mark.confidence,
    verify: mark.verify,
    protocolCount: protocolIds.length,
    protocolIds: visible,
    otherCount: protocolIds.length - visible.length,
  });
}

const TITLES = {
  COPIED_NARRATIVE: KZ_CAO.defects.find(({ code }) => code === 'KZ-P46')!.title,
  OFFICER_IN_TWO_PLACES: contradictionKind('C-OFFICER-TWO-PLACES').title,
  SAME_WITNESSES: {
    en: 'The same witnesses in many protocols',
    ru: 'Одни и те же свидетели во многих протоколах',
    kk: 'Көп хаттамада бір ғана куәлар',
  },
} as const;
