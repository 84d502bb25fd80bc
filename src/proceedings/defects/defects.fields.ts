import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Detention } from '../../custody/index.js';
import { DefectStores } from '../store/defect-stores.js';
import { Hearing, Protocol, Ruling } from '../types/papers.type.js';
import { FileAppealSuccess } from '../verbs/file-appeal.js';
import { CaseStudies } from './case-study.js';
import { FindingStateEnum, type FindingState } from './defects.enums.js';
import { FilingFindings } from './filing-findings.js';
import { FindingDesk } from './finding-desk.js';
import { Finding, FindingCounts } from './finding.type.js';
import { presentAnswer, presentArrestBar } from './presenters.js';
import { QuestionList } from './question-list.js';
import { ArrestBar, DefectAnswer, DefectQuestion } from './question.type.js';

const ALL = { nullable: true, description: 'with those that are answered or found' };
const OPEN = { description: 'that apply and nobody has answered' };

/** What can be raised for the person of a detention; episodes joined by a merge count as its own. */
@Resolver(() => Detention)
export class DetentionDefectsResolver {
  constructor(
    private readonly findings_: FindingDesk,
    private readonly list: QuestionList,
    private readonly studies: CaseStudies,
  ) {}

  @ResolveField(() => [Finding], { description: 'gravest first, violated rights last' })
  findings(
    @Parent() { id }: Detention,
    @Args('state', { type: () => FindingStateEnum, nullable: true }) state?: FindingState,
  ): Promise<Finding[]> {
    return this.findings_.of(id, state ?? null);
  }

  @ResolveField(() => FindingCounts)
  findingCounts(@Parent() { id }: Detention): Promise<FindingCounts> {
    return this.findings_.counts(id);
  }

  @ResolveField(() => [DefectQuestion], OPEN)
  questions(
    @Parent() { id }: Detention,
    @Args('all', { type: () => Boolean, ...ALL }) all?: boolean,
  ): Promise<DefectQuestion[]> {
    return this.list.of(id, { all });
  }

  @ResolveField(() => ArrestBar, { nullable: true })
  async arrestBar(@Parent() { id }: Detention): Promise<ArrestBar | null> {
    const study = await this.studies.of(id);
    return study && presentArrestBar(study.examined.facts, study.examined.surrounding.circumstances);
  }
}

@Resolver(() => Protocol)
export class ProtocolQuestionsResolver {
  constructor(private readonly list: QuestionList) {}

  @ResolveField(() => [DefectQuestion], OPEN)
  questions(
    @Parent() { rootId, detentionId }: Protocol,
    @Args('all', { type: () => Boolean, ...ALL }) all?: boolean,
  ): Promise<DefectQuestion[]> {
    return this.list.of(detentionId, { all, recordId: rootId });
  }
}

@Resolver(() => Hearing)
export class HearingQuestionsResolver {
  constructor(private readonly list: QuestionList) {}

  @ResolveField(() => [DefectQuestion], OPEN)
  questions(
    @Parent() { rootId, detentionId }: Hearing,
    @Args('all', { type: () => Boolean, ...ALL }) all?: boolean,
  ): Promise<DefectQuestion[]> {
    return this.list.of(detentionId, { all, recordId: rootId });
  }
}

@Resolver(() => Ruling)
export class RulingQuestionsResolver {
  constructor(private readonly list: QuestionList) {}

  @ResolveField(() => [DefectQuestion], OPEN)
  questions(
    @Parent() { rootId, detentionId }: Ruling,
    @Args('all', { type: () => Boolean, ...ALL }) all?: boolean,
  ): Promise<DefectQuestion[]> {
    return this.list.of(detentionId, { all, recordId: rootId });
  }
}

@Resolver(() => DefectQuestion)
export class DefectQuestionFieldsResolver {
  constructor(private readonly stores: DefectStores) {}

  @ResolveField(() => DefectAnswer, { nullable: true, description: 'the one that stands' })
  async answer(@Parent() { answerId }: DefectQuestion): Promise<DefectAnswer | null> {
    const row = answerId ? await this.stores.answers.find(answerId) : null;
    return row && presentAnswer(row);
  }

  @ResolveField(() => [DefectAnswer], { description: 'every answer ever given, earliest first' })
  async history(@Parent() { recordId, code }: DefectQuestion): Promise<DefectAnswer[]> {
    return (await this.stores.answers.history(recordId, code)).map(presentAnswer);
  }
}

/** Notes are opened when asked for, and the opening is in the audit log. */
@Resolver(() => DefectAnswer)
export class DefectAnswerFieldsResolver {
  constructor(private readonly stores: DefectStores) {}

  @ResolveField(() => String, { nullable: true })
  async note(@Parent() { id }: DefectAnswer): Promise<string | null> {
    const row = await this.stores.answers.find(id);
    return row && this.stores.answers.openNote(row);
  }
}

@Resolver(() => ArrestBar)
export class ArrestBarFieldsResolver {
  constructor(private readonly stores: DefectStores) {}

  @ResolveField(() => String, { nullable: true })
  async note(@Parent() { circumstanceId }: ArrestBar): Promise<string | null> {
    const row = circumstanceId ? await this.stores.circumstances.find(circumstanceId) : null;
    return row && this.stores.circumstances.openNote(row);
  }
}

/** The deadline comes first: what is still open is said when the filing is safe, and stops nothing. */
@Resolver(() => FileAppealSuccess)
export class FileAppealFindingsResolver {
  constructor(private readonly findings: FilingFindings) {}

  @ResolveField(() => [Finding], {
    nullable: true,
    description:
      'of the case, neither used nor dropped: a warning; null: could not be worked out, the filing stands',
  })
  openFindings(@Parent() { detentionId }: FileAppealSuccess): Promise<Finding[] | null> {
    return this.findings.open(detentionId);
  }
}
