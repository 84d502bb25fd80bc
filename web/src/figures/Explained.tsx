import { useWords } from '../i18n/words.js';

/** The three kinds of nothing, under every table: withheld, zero, not known. */
export function Explained() {
  const { say } = useWords();
  return (
    <dl className="explained">
      <div>
        <dt>
          <span className="withheld-sample" aria-hidden="true" /> <strong>{say('figures.withheld')}</strong>
        </dt>
        <dd>{say('figures.withheldWhy')}</dd>
      </div>
      <div>
        <dt>
          <strong>0</strong>
        </dt>
        <dd>{say('figures.zeroWhy')}</dd>
      </div>
      <div>
        <dt>
          <span className="unknown-sample" aria-hidden="true" /> <strong>{say('state.unknown')}</strong>
        </dt>
        <dd>{say('figures.unknownWhy')}</dd>
      </div>
    </dl>
  );
}
