import type { CaseClock } from '../clocks/case-clock.js';
import { useWords } from '../i18n/words.js';
import { localDateText, momentText } from '../time/format.js';
import { useNow } from '../time/now.js';

/** The last day, the instant at which it is too late, and by when to act: each where the clock has it, once. */
export function ClockTerms({ clock: { lastDay, dueAt, actBy, zone } }: { readonly clock: CaseClock }) {
  const { say, language } = useWords();
  const now = useNow();
  const at = (iso: string) => momentText(iso, { zone: zone ?? 'UTC', language, now });
  const terms = [
    lastDay && ([say('clock.lastDay'), localDateText(lastDay, language)] as const),
    dueAt && ([say('clock.dueAt'), at(dueAt)] as const),
    actBy && actBy !== dueAt && ([say('clock.actBy'), at(actBy)] as const),
  ].filter((term) => typeof term === 'object' && term !== null);
  if (terms.length === 0) return null;
  return (
    <dl className="terms num">
      {terms.map(([name, text]) => (
        <div key={name}>
          <dt className="meta">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
