import type { CaseDeadline } from '../../api/operations.js';
import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';

interface Props {
  readonly deadline: CaseDeadline;
  readonly short: boolean;
}

/** Why this date: the steps with their articles, what was assumed, how sure, and who has confirmed the rule. */
export function DeadlineReasons({ deadline, short }: Props) {
  const { say } = useWords();
  const { explanation, assumptions, confidence, verify, packVersion, concerns, isProvisional } = deadline;
  const { basis, standard, obligedParty, latestArguableReason, responsible, closingProposed } = deadline;
  const how = [
    basis === 'ORGANISATION_DEFAULT'
      ? say('caseFile.basisOwn')
      : say('caseFile.pack', { version: packVersion }),
    standard === 'INTERNATIONAL' && say('caseFile.international'),
    say(`caseFile.confidence_${confidence}`),
    verify ? say('caseFile.unverifiedRule') : say('caseFile.verifiedRule'),
    say(`caseFile.obliged_${obligedParty}`),
  ];
  return (
    <>
      {concerns.length > 0 && deadline.state !== 'MET' && deadline.state !== 'VOID' && (
        <ul className="concerns">
          {concerns.map((concern) => (
            <li key={concern}>
              <Mark state="WARNING" word={say(`caseFile.concern_${concern}`)} size={16} />
            </li>
          ))}
        </ul>
      )}
      <ol className="steps">
        {explanation.map(({ text, article, ruleCode }, index) => (
          <li key={`${index} ${ruleCode}`}>
            <span>
              {text} {article && <span className="meta nb">{say('caseFile.article', { article })}</span>}
            </span>
          </li>
        ))}
        {assumptions.map((assumption) => (
          <li key={assumption}>
            <span>
              <em className="assumed">{say('caseFile.assumed')}</em> {assumption}
            </span>
          </li>
        ))}
      </ol>
      {!short && latestArguableReason && (
        <p className="meta">{say(`caseFile.noLater_${latestArguableReason}`)}</p>
      )}
      {isProvisional && <p className="meta">{say('caseFile.provisional')}</p>}
      <p className="meta how">
        {verify && <Icon name="help-circle" size={16} />}
        <span>{how.filter(Boolean).join('. ')}</span>
      </p>
      {!short && (
        <p className="meta">
          {responsible
            ? say('caseFile.responsible', { name: responsible.name })
            : say('caseFile.responsibleNobody')}
        </p>
      )}
      {closingProposed && (
        <p>
          <Mark state="WARNING" word={say('caseFile.closingProposed')} size={16} />
        </p>
      )}
    </>
  );
}
