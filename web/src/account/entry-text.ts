import type {
  AddNoteVariables,
  AnswerOfferVariables,
  ClaimCustodyVariables,
  CorrectPaperVariables,
  LogDetaineesVariables,
  RecordChecksVariables,
  RecordStatementVariables,
} from '../api/operations.js';
import type { Say } from '../i18n/words.js';
import { FILE_FORM, type FileFields } from '../offline/outbox-files.js';
import type { Queued } from '../offline/outbox.js';
import { PersonCase, RightsCatalogue } from '../people/person.graphql.js';
import { queryClient } from '../api/query.js';
import type { PersonCase as PersonCaseAnswer, RightsCatalogue as RightsAnswer } from '../api/operations.js';

type Describe = (variables: unknown, say: Say) => string;

const describe =
  <V>(text: (variables: V, say: Say) => string): Describe =>
  (variables, say) =>
    text(variables as V, say);

const personName = (id: string | null | undefined): string | null =>
  (id && queryClient.getQueryData<PersonCaseAnswer>([PersonCase.name, { id }])?.detention?.person.name) ||
  null;

const rightLabel = (code: string): string =>
  queryClient
    .getQueryData<RightsAnswer>([RightsCatalogue.name, {}])
    ?.rightsCatalogue.find((right) => right.code === code)?.label ?? code;

const withName = (text: string, id: string | null | undefined): string =>
  [text, personName(id)].filter(Boolean).join(': ');

type AboutCase = { input: { detentionId?: string } };

const court = (word: 'hearing' | 'ruling' | 'service' | 'step') =>
  describe<AboutCase>(({ input }, say) => withName(say(`court.${word}`), input.detentionId));

/** Records at court and what is decided about a case. */
const COURT_TEXTS: Readonly<Record<string, Describe>> = {
  RecordHearing: court('hearing'),
  RecordRuling: court('ruling'),
  RecordService: court('service'),
  RecordStep: court('step'),
  CorrectPaper: describe<CorrectPaperVariables>(({ input }, say) => {
    const what = input.protocol ? 'entry.protocol' : input.detentionStart ? 'entry.start' : null;
    return [say(input.withdraw ? 'court.withdraw' : 'court.correction'), what && say(what)]
      .filter(Boolean)
      .join(': ');
  }),
  ConfirmTime: (_variables, say) => say('court.time'),
  ClassifyDetention: describe<AboutCase>(({ input }, say) =>
    withName(say('facts.classify'), input.detentionId),
  ),
  RecordArrestBar: describe<AboutCase>(({ input }, say) => withName(say('facts.bar'), input.detentionId)),
  SetFamilyAnswer: describe<{ input: { detentionIds: readonly string[] } }>(({ input }, say) =>
    withName(say('facts.family'), input.detentionIds[0]),
  ),
  CompleteAssignment: (_variables, say) => say('facts.complete'),
};

/** What each kind of act says of itself while it waits. */
const TEXTS: Readonly<Record<string, Describe>> = {
  LogDetainees: describe<LogDetaineesVariables>(({ input }, say) =>
    say('entry.list', { n: input.rows.length }),
  ),
  RecordChecks: describe<RecordChecksVariables>(({ input }, say) => {
    const [check] = input.checks;
    const text = check ? `${rightLabel(check.code)}, ${say(`rights.${check.outcome}`)}` : say('rights.title');
    return withName(text, check?.detentionId ?? input.detentionId);
  }),
  ClaimCustody: describe<ClaimCustodyVariables>(({ input }, say) =>
    withName(say(`claim.${input.kind}`), input.detentionId),
  ),
  ClaimStart: describe<{ input: { detentionId: string } }>(({ input }, say) =>
    withName(say('entry.start'), input.detentionId),
  ),
  CorrectCheck: (_variables, say) => say('correct.title'),
  CheckIn: (_variables, say) => say('entry.checkIn'),
  CheckOut: (_variables, say) => say('entry.checkOut'),
  StartShift: (_variables, say) => say('entry.startShift'),
  EndShift: (_variables, say) => say('entry.endShift'),
  AnswerOffer: describe<AnswerOfferVariables>(({ input }, say) => say(`entry.${input.answer}`)),
  ReportRefusal: (_variables, say) => say('refusal.title'),
  RecordStatement: describe<RecordStatementVariables>(({ input }, say) => input.told ?? say('refusal.badge')),
  EndRefusal: (_variables, say) => say('entry.endRefusal'),
  [FILE_FORM.name]: describe<{ input: FileFields }>(({ input }, say) =>
    [say('entry.file'), say(`files.about_${input.about}`)].join(': '),
  ),
  AddNote: describe<AddNoteVariables>(({ input }, say) => withName(say('entry.note'), input.detentionId)),
  ...COURT_TEXTS,
  RecordProtocol: describe<{ input: { detentionId: string } }>(({ input }, say) =>
    withName(say('entry.protocol'), input.detentionId),
  ),
};

/** @returns what an act of the queue is, for the person who did it. */
export const entryText = ({ document, variables }: Queued, say: Say): string =>
  TEXTS[document.name]?.(variables, say) ?? document.name;

/** @returns what was typed, in full, where an act was refused and a person must see that it is whole. */
export function entryDetails({ document, variables }: Queued): readonly string[] {
  if (document.name === 'AddNote') return [(variables as AddNoteVariables).input.text];
  if (document.name === 'CorrectPaper') return [(variables as CorrectPaperVariables).input.reason];
  if (document.name !== 'LogDetainees') return [];
  return (variables as LogDetaineesVariables).input.rows.map(({ asText }) => asText);
}
