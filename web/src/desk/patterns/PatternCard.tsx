import { useState } from 'react';
import type { PatternLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Papers } from './Papers.js';

/** One pattern: what is shared by how many, what it rests on, by which article, how sure; then the papers themselves. */
export function PatternCard({ pattern }: { readonly pattern: PatternLine }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const { id, kind, title, article, severity, confidence, verify, defectCode } = pattern;
  const { personCount, protocolCount, otherCount, likeness, sharedNames, protocolIds } = pattern;
  const heading = `pattern-${id}`;
  const rests = [
    say('patterns.protocols', { n: protocolCount }),
    say('patterns.people', { n: personCount }),
    likeness !== null && say('patterns.likeness', { percent: Math.floor(likeness * 100) }),
    sharedNames !== null && say('patterns.sharedNames', { n: sharedNames }),
  ];
  return (
    <li className="pair" aria-labelledby={heading}>
      <h2 id={heading}>
        <Mark state={severity === 'FATAL' ? 'VIOLATION' : 'WARNING'} word={title} />
      </h2>
      <p>{rests.filter(Boolean).join('. ')}.</p>
      <p className="mute">{say(`patterns.means_${kind}`)}</p>
      {otherCount > 0 && <p className="meta">{say('patterns.others', { n: otherCount })}</p>}
      <p className="meta">
        {[
          say(`caseFile.severity_${severity}`),
          say('caseFile.article', { article }),
          say(`caseFile.confidence_${confidence}`),
          defectCode,
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {verify && <Mark state="UNKNOWN" word={say('clock.notVerified')} size={16} />}
      <div className="desk-acts">
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'patterns.hide' : 'patterns.show', { n: protocolIds.length })}
        </Button>
      </div>
      {open && <Papers kind={kind} ids={protocolIds} />}
    </li>
  );
}
