import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import { useWords } from '../i18n/words.js';

interface Side {
  /** which document or person says it */
  readonly source: string;
  readonly value: string;
  /** what else tells the sides apart */
  readonly detail?: string | null;
}

/** The sign of a contradiction: two statements that differ. It has no colour of its own. */
export function NotEqual({ small = false }: { readonly small?: boolean }) {
  const { say } = useWords();
  return (
    <span className={small ? 'ne s' : 'ne'}>
      <Icon name="equal-not" size={small ? 16 : 18} />
      <span className="sr">{say('state.contradiction')}</span>
    </span>
  );
}

/** Statements that differ, side by side, each with its source. Nothing is merged away; disagreeing is no violation yet. */
export function Contradiction({
  title,
  sides,
  children,
}: {
  readonly title: string;
  readonly sides: readonly Side[];
  readonly children?: ReactNode;
}) {
  return (
    <section className="contra">
      <h3>
        <NotEqual />
        <span>{title}</span>
      </h3>
      <div className="contra-sides">
        {sides.map(({ source, value, detail }, index) => (
          <div key={index}>
            <p className="meta">{source}</p>
            <p className="contra-value num">{value}</p>
            {detail && <p className="strong">{detail}</p>}
          </div>
        ))}
      </div>
      {children && <div className="contra-foot meta">{children}</div>}
    </section>
  );
}
