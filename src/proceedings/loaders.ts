import { Injectable } from '@nestjs/common';
import { Db, loadersOf } from '../platform/db/index.js';
import { CaseExaminer, type Examined } from './case-facts.js';
import { CaseEpisodes } from './clocks/case-episodes.js';
import { presentDeadline, presentMilestone } from './presenters.js';
import type { DeadlineRow, DeadlineVersionRow } from './store/deadline.entity.js';
import type { FilingRow } from './store/filing.entity.js';
import { HearingRow } from './store/hearing.entity.js';
import type { MilestoneRow } from './store/milestone.entity.js';
import type { Words } from './store/papers.repository.js';
import { ProceedingsStores } from './store/proceedings-stores.js';
import { ProtocolRow } from './store/protocol.entity.js';
import { RulingRow, ServiceRow } from './store/ruling.entity.js';
import { StepRow } from './store/step.entity.js';
import type { Deadline, Milestone } from './types/deadline.type.js';

const loader = loadersOf('proceedings');

/** What one episode and those joined to it hold. */
export interface CaseFile {
  readonly deadlines: readonly DeadlineRow[];
  readonly hearings: readonly HearingRow[];
  readonly rulings: readonly RulingRow[];
  readonly services: readonly ServiceRow[];
  readonly filings: readonly FilingRow[];
  readonly steps: readonly StepRow[];
}

/** Where a version of a paper belongs. */
export interface PaperPlace {
  /** its first version, which a correction leaves as it is */
  readonly rootId: string;
  readonly detentionId: string;
  /** whose key seals it */
  readonly subjectId: string;
}

const PAPERS = { PROTOCOL: ProtocolRow, HEARING: HearingRow, RULING: RulingRow } as const;

type Worded = ProtocolRow | HearingRow | RulingRow | ServiceRow | StepRow;
type WordedKind =
  typeof ProtocolRow | typeof HearingRow | typeof RulingRow | typeof ServiceRow | typeof StepRow;

/** Proceedings' records for everybody else: a fixed number of statements for all that one operation asks for. */
@Injectable()
export class ProceedingsLoaders {
  constructor(
    private readonly db: Db,
    private readonly stores: ProceedingsStores,
    private readonly examiner: CaseExaminer,
    private readonly episodes: CaseEpisodes,
  ) {}

  file(detentionId: string): Promise<CaseFile> {
    return loader('file', (ids) => this.files(ids)).load(detentionId);
  }

  /** Standing protocols with their defects. */
  protocols(detentionId: string): Promise<readonly Examined[]> {
    return loader('protocols', async (ids) => {
      const found = await this.examiner.examine(ids);
      return ids.map((id) => found.get(id) ?? []);
    }).load(detentionId);
  }

  /** @param id of any version. @returns null where it is out of sight. */
  placeOf(kind: keyof typeof PAPERS, id: string): Promise<PaperPlace | null> {
    return this.stores.papers.find<ProtocolRow | HearingRow | RulingRow>(PAPERS[kind], id);
  }

  async deadlines(detentionId: string): Promise<Deadline[]> {
    const now = await this.db.now();
    return (await this.file(detentionId)).deadlines.map((row) => presentDeadline(row, now));
  }

  async deadline(id: string): Promise<Deadline | null> {
    const row = await this.deadlineRow(id);
    return row && presentDeadline(row, await this.db.now());
  }

  deadlineRow(id: string): Promise<DeadlineRow | null> {
    return loader('deadline', async (ids) => {
      const rows = new Map((await this.stores.deadlines.find(ids)).map((row) => [row.id, row]));
      return ids.map((each) => rows.get(each) ?? null);
    }).load(id);
  }

  async milestones(deadlineId: string): Promise<Milestone[]> {
    return (await this.milestoneRows(deadlineId)).map(presentMilestone);
  }

  milestoneRows(deadlineId: string): Promise<readonly MilestoneRow[]> {
    return loader('milestones', async (ids) => {
      const rows = await this.stores.milestones.of(ids);
      return ids.map((id) => rows.filter((row) => row.deadlineId === id));
    }).load(deadlineId);
  }

  /** Who answers for a deadline and is here: whom its reminders go to first. */
  responsible(deadlineId: string): Promise<string | null> {
    return loader('responsible', async (ids) => {
      const rows = await this.stores.deadlines.toTell(ids);
      const contacts = await this.stores.representation.contactsOf(rows);
      return ids.map((id) => contacts.get(id)?.responsible ?? null);
    }).load(deadlineId);
  }

  history(deadlineId: string): Promise<readonly DeadlineVersionRow[]> {
    return loader('history', async (ids) => {
      const rows = await this.stores.deadlines.historyOf(ids);
      return ids.map((id) => rows.filter((row) => row.deadlineId === id));
    }).load(deadlineId);
  }

  /** Words of a paper, opened and so audited. */
  words(kind: WordedKind, id: string): Promise<Words> {
    return loader(`words:${kind.name}`, async (ids) => {
      const rows = await this.stores.papers.findAll<Worded>(kind, ids);
      const words = await this.stores.papers.words<Worded>(kind, rows);
      const byId = new Map(rows.map((row, i) => [row.id, words[i] ?? {}]));
      return ids.map((each) => byId.get(each) ?? {});
    }).load(id);
  }

  private async files(detentionIds: readonly string[]): Promise<CaseFile[]> {
    const { deadlines, filings } = this.stores;
    const episodes = await this.episodes.ofAll(detentionIds);
    const rulings = episodes.flatMap((episode) => episode.rulings);
    const rows = {
      deadlines: await deadlines.ofDetentions(episodes.flatMap(({ memberIds }) => memberIds)),
      filings: rulings.length > 0 ? await filings.ofRulings(rulings.map((row) => row.rootId)) : [],
    };
    return detentionIds.map((id) => {
      const episode = episodes.find(({ memberIds }) => memberIds.includes(id));
      const own = <T extends { detentionId: string }>(all: readonly T[]) =>
        all.filter((row) => episode?.memberIds.includes(row.detentionId));
      return {
        deadlines: own(rows.deadlines),
        filings: own(rows.filings),
        hearings: episode?.hearings ?? [],
        rulings: episode?.rulings ?? [],
        services: episode?.services ?? [],
        steps: episode?.steps ?? [],
      };
    });
  }
}
