import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';

/** A word and what is recorded of it: text, yes, no, or not known. */
export type Fact = readonly [word: string, value: string | boolean | null | undefined];

/** What is recorded of a paper; below it, dashed, what nobody could read: neither a yes nor a no. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { say } = useWords();
  const isKnown = ([, value]: Fact) => value !== null && value !== undefined && value !== '';
  const unknown = facts.filter((fact) => !isKnown(fact));
  return (
    <>
      <dl className="facts">
        {facts.filter(isKnown).map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{typeof value === 'boolean' ? say(value ? 'caseFile.yes' : 'caseFile.no') : value}</dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className="not-known">
          <Icon name="circle-dashed" size={16} />
          <span>
            {say('caseFile.notRecorded', {
              what: unknown.map(([word]) => word.toLocaleLowerCase()).join(', '),
            })}
          </span>
        </p>
      )}
    </>
  );
}
