import type { CaseFilePapers } from '../../api/operations.js';
import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { useQueued } from '../../offline/device.js';
import { correctionOf } from '../../people/corrections.js';
import { PaperActs } from '../../people/protocol/correct/PaperActs.js';
import { languageName } from '../../shown/language-name.js';
import { whenText } from '../../time/when.js';
import type { CaseOf } from '../timeline/events.js';
import { Facts, type Fact } from './Facts.js';

type ProtocolOf = NonNullable<CaseFilePapers['detention']>['protocols'][number];

interface Props {
  readonly protocol: ProtocolOf;
  /** the same paper with its times, from the case */
  readonly times: CaseOf['protocols'][number] | undefined;
  readonly zone: string;
  readonly now: number;
  readonly detentionId: string;
}

/** One paper as it was read: what it says, and what nobody could read. */
export function ProtocolRecord({ protocol, times, zone, now, detentionId }: Props) {
  const { say, language } = useWords();
  const { facts } = protocol;
  const view = { zone, language, now };
  const tag = (value: string | null) => value && languageName(value, language, say);
  const told: Fact[] = [
    [say('caseFile.factDrawn'), times && whenText(times.drawnAt, view, say)],
    [
      say('caseFile.factArticle'),
      protocol.article && `${protocol.article}${protocol.part ? `(${protocol.part})` : ''}`,
    ],
    [say('caseFile.factOfficer'), [protocol.officerPost, protocol.officerName].filter(Boolean).join(', ')],
    [say('caseFile.factLanguage'), tag(facts.language)],
    [say('caseFile.factLanguageAsked'), tag(facts.languageRequested)],
    [say('caseFile.factInterpreter'), facts.interpreterPresent],
    [say('caseFile.factRights'), facts.rightsExplainedMark],
    [say('caseFile.factCopy'), facts.copyServed],
    [say('caseFile.factReceipt'), facts.copyReceiptSigned],
    [say('caseFile.factPersonSigned'), facts.personSigned],
    [say('caseFile.factOfficerSigned'), facts.officerSigned],
    [say('caseFile.factRead'), facts.readOffered],
    [say('caseFile.factWitnesses'), protocol.witnesses],
  ];
  const words = [
    [say('caseFile.factAct'), protocol.actText],
    [say('caseFile.factExplanation'), protocol.explanationText],
    [say('caseFile.factNote'), protocol.note],
  ] as const;
  const correction = correctionOf(useQueued(), (root) => root === protocol.rootId);
  return (
    <details className="protocol" open>
      <summary>{say(`caseFile.protocol_${protocol.kind}`)}</summary>
      <Facts facts={told} />
      {words.map(([word, text]) =>
        text ? (
          <div key={word} className="quoted">
            <p className="meta">{word}</p>
            <p>{text}</p>
          </div>
        ) : null,
      )}
      {times && (
        <RecordFiles
          small
          subject={subjectNaming(view, say).protocol(times)}
          record={times}
          {...{ zone, now, detentionId }}
        />
      )}
      <PaperActs paper={protocol} place="DESK" {...{ detentionId, correction }} />
    </details>
  );
}
