import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { conflict, isRefusal, notFound, type Refusal } from '../../../kernel/index.js';
import { Events } from '../../../platform/events/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { ANSWER_VALUES, type AnswerValue } from '../../domain/index.js';
import { DefectQuestionAnswered } from '../../events.js';
import { CaseDesk } from '../../papers/case-desk.js';
import { DefectAnswers } from '../../store/defect-answers.repository.js';
import { CaseStudies } from '../case-study.js';
import { AnswerValueEnum } from '../defects.enums.js';
import { FindingDesk } from '../finding-desk.js';
import { Finding } from '../finding.type.js';
import { presentAnswer, presentQuestion } from '../presenters.js';
import { DefectAnswer, DefectQuestion } from '../question.type.js';
import type { AskedQuestion } from '../study-of.js';

@InputType('AnswerDefectQuestionInput')
export class AnswerDefectQuestionInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the answer, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @Matches(/^[A-Z]{2,4}-P\d{2}$/)
  @Field(() => String)
  code: string;

  @IsUUID()
  @Field(() => ID, { description: 'as the question gives it' })
  recordId: string;

  @IsIn(ANSWER_VALUES)
  @Field(() => AnswerValueEnum)
  answer: AnswerValue;

  @IsOptional()
  @Length(1, 4000)
  @Field(() => String, { nullable: true, description: 'sealed' })
  note?: string | null;
}

@ObjectType('AnswerDefectQuestionSuccess')
export class AnswerDefectQuestionSuccess {
  @Field(() => DefectAnswer)
  answer: DefectAnswer;

  @Field(() => [Finding], {
    description: 'what the answer makes stand, and what recorded facts hold against it',
  })
  findings: Finding[];

  @Field(() => [DefectQuestion], { description: 'of the case, still to be answered' })
  questions: DefectQuestion[];
}

export const AnswerDefectQuestionResult = resultUnion(
  'AnswerDefectQuestionResult',
  AnswerDefectQuestionSuccess,
);

interface AnswerOutcome extends Record<string, unknown> {
  readonly answerId: string;
  readonly detentionId: string;
}

/** A person says what no recorded fact can tell. Another answer later supersedes it; both stay. */
@Injectable()
export class AnswerDefectQuestion implements Verb<
  AnswerDefectQuestionInput,
  AnswerOutcome,
  AnswerDefectQuestionSuccess
> {
  readonly operation = 'answerDefectQuestion';
  readonly input = AnswerDefectQuestionInput;

  constructor(
    private readonly desk: CaseDesk,
    private readonly studies: CaseStudies,
    private readonly findings: FindingDesk,
    private readonly answers: DefectAnswers,
    private readonly events: Events,
  ) {}

  async handle(input: AnswerDefectQuestionInput): Promise<AnswerOutcome | Refusal> {
    const { id, code, answer, detentionId } = input;
    const detention = await this.desk.detention(detentionId);
    if (isRefusal(detention)) return detention;
    const study = await this.studies.of(detentionId);
    const asked = study?.questions.find((one) => isAbout(one, input, study.examined.episode.memberIds));
    if (!asked) {
      return study?.questions.some(({ question }) => question.code === code)
        ? notFound('recordId')
        : conflict('QUESTION_NOT_ASKED', 'code');
    }
    const refusal = await this.answers.add({
      ...{ id, code, answer, detentionId, subjectId: detention.personId },
      recordId: asked.question.recordId,
      note: input.note ?? null,
    });
    if (isRefusal(refusal)) return refusal;
    await this.events.publish(DefectQuestionAnswered, { detentionId, answerId: id });
    return { answerId: id, detentionId };
  }

  async present({ answerId, detentionId }: AnswerOutcome): Promise<AnswerDefectQuestionSuccess> {
    const study = await this.studies.anew(detentionId);
    const row = await this.answers.find(answerId);
    const open = (study?.questions ?? []).filter(({ given, isFound }) => !given && !isFound);
    const isOfAnswer = ({ code, records }: Finding) =>
      code === row?.code || records.some(({ id }) => id === answerId);
    return Object.assign(new AnswerDefectQuestionSuccess(), {
      answer: row && presentAnswer(row),
      findings: (await this.findings.of(detentionId)).filter(isOfAnswer),
      questions: open.map((asked) => presentQuestion(asked, detentionId)),
    });
  }
}

/** About the case as a whole any of the episodes that are one will do. */
function isAbout(
  { question }: AskedQuestion,
  { code, recordId }: AnswerDefectQuestionInput,
  caseIds: readonly string[],
): boolean {
  if (question.code !== code) return false;
  return question.recordId === recordId || (question.subject === 'CASE' && caseIds.includes(recordId));
}
