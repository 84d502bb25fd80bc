import { Injectable } from '@nestjs/common';
import { DuplicateAdvice, withErased, type Advice, type AdviceAnswer } from '../custody/index.js';
import { adviceDecision, type Candidate } from '../names/index.js';
import { currentOperation } from '../platform/db/index.js';
import { presentReport, presentReportedPerson } from './presenters.js';
import { ReportNameFeed, ReportNameIndex } from './report-name-feed.js';
import { readReportedName } from './reported-name.js';
import type { ReportPersonRow, ReportRow } from './store/report.entity.js';
import { ReportSeal } from './store/report-seal.js';
import { Reports } from './store/reports.repository.js';
import { ReportCandidates, ReportedPersonCandidates, SimilarReport } from './types/candidates.type.js';

/** Names compared in one operation at most: they are compared while its session is open. */
const MOST_COMPARED = 25;
/** More than are shown: several names may lead to one report. */
const MOST_SEARCHED = 15;

/** The indexes a report is compared with. */
@Injectable()
export class ReportLikeness {
  constructor(
    readonly advice: DuplicateAdvice,
    readonly feed: ReportNameFeed,
    readonly index: ReportNameIndex,
  ) {}
}

/** Somebody a report names, as they are looked for. */
interface Asked {
  readonly row: ReportPersonRow;
  readonly fullName: string;
  readonly birthYear: number | null;
}

/** Who may be meant by a report: people on record, by custody's advice with its budget and audit, and other reports. */
@Injectable()
export class CandidateFinder {
  constructor(
    private readonly reports: Reports,
    private readonly seal: ReportSeal,
    private readonly likeness: ReportLikeness,
  ) {}

  async of(report: ReportRow): Promise<ReportCandidates> {
    const people = await this.reports.peopleOf([report.id]);
    if (!spend(people.length)) return answer([], false);
    const asked = await this.asked(people);
    const advice = asked.length > 0 ? await this.likeness.advice.for(asked) : NOBODY;
    const own = await this.ownNames(report);
    const found: ReportedPersonCandidates[] = [];
    for (const row of people) {
      const at = asked.findIndex((one) => one.row === row);
      found.push({
        person: presentReportedPerson(row),
        people: heldFirst(advice.rows[at] ?? []),
        marks: withErased([], advice.erasedBefore[at]),
        reports: at < 0 ? [] : await this.similar(asked[at]!, own),
      });
    }
    return answer(found, advice.complete && this.likeness.feed.isComplete);
  }

  /** Words in which nobody is named are compared with nothing. */
  private async asked(people: readonly ReportPersonRow[]): Promise<Asked[]> {
    const names = await this.seal.openNames(people);
    return people.flatMap((row, i) => {
      const { fullName } = readReportedName(names[i] ?? '');
      return fullName === null ? [] : [{ row, fullName, birthYear: row.birthYear }];
    });
  }

  /** Names of this report and of those it is one with. */
  private async ownNames({ id }: ReportRow): Promise<ReadonlySet<string>> {
    const heads = await this.reports.headsOf([id]);
    const members = await this.reports.membersOf([...heads.values()]);
    const people = await this.reports.peopleOf([id, ...members.map((member) => member.id)]);
    return new Set(people.map((row) => row.id));
  }

  /** Reports that wait and that the caller may see, one for all that are tied together, at most five. */
  private async similar({ fullName, birthYear }: Asked, own: ReadonlySet<string>): Promise<SimilarReport[]> {
    const candidates = this.likeness.index.search(
      { fullName, birthYear },
      { limit: MOST_SEARCHED, within: (id) => !own.has(id) },
    );
    const heads = await this.headsOf(candidates);
    const best = new Map<string, Candidate>();
    for (const candidate of candidates) {
      const head = heads.get(candidate.id);
      if (head && !best.has(head.id)) best.set(head.id, candidate);
    }
    return adviceDecision([...best.values()]).candidates.map(({ id, verdict, reasons }) =>
      Object.assign(new SimilarReport(), {
        report: presentReport(heads.get(id)!),
        verdict,
        differs: reasons.differs,
      }),
    );
  }

  /** @returns by name the open report it leads to. */
  private async headsOf(candidates: readonly Candidate[]): Promise<ReadonlyMap<string, ReportRow>> {
    const people = await this.reports.people(candidates.map(({ id }) => id));
    const heads = await this.reports.headsOf([...new Set(people.map(({ reportId }) => reportId))]);
    const rows = await this.reports.find([...new Set(heads.values())]);
    const open = new Map(rows.filter(({ state }) => state === 'OPEN').map((row) => [row.id, row]));
    return new Map(
      people.flatMap(({ id, reportId }) => {
        const head = open.get(heads.get(reportId)!);
        return head ? [[id, head] as const] : [];
      }),
    );
  }
}

const NOBODY: AdviceAnswer = { rows: [], erasedBefore: [], complete: true };

const answer = (people: ReportedPersonCandidates[], complete: boolean): ReportCandidates =>
  Object.assign(new ReportCandidates(), { people, complete });

const heldFirst = (advice: readonly Advice[]): Advice[] =>
  [...advice].sort((a, b) => Number(b.heldNow) - Number(a.heldNow));

/** @returns whether this operation may compare so many names more. */
function spend(names: number): boolean {
  const { memo } = currentOperation();
  const spent = ((memo.get(CandidateFinder) as number | undefined) ?? 0) + names;
  memo.set(CandidateFinder, spent);
  return spent <= MOST_COMPARED;
}
