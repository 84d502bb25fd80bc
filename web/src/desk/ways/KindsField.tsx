import './ways.css';
import { useId } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { KINDS, type Kind } from './kinds.js';

interface Props {
  readonly chosen: ReadonlySet<Kind>;
  readonly onChange: (chosen: ReadonlySet<Kind>) => void;
  readonly fault: string | null;
}

/** Of what a receiver is told: some kinds, or all with one press. */
export function KindsField({ chosen, onChange, fault }: Props) {
  const { say } = useWords();
  const faultId = useId();
  const isAll = chosen.size === KINDS.length;
  const toggle = (kind: Kind) => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset className="field" aria-describedby={fault ? faultId : undefined}>
      <legend className="lbl">{say('newsOut.kinds')}</legend>
      <div className="desk-acts kind-all">
        <Button small onClick={() => onChange(new Set(isAll ? [] : KINDS))}>
          {say(isAll ? 'newsOut.noKinds' : 'newsOut.allKinds')}
        </Button>
        <span className="meta">{say('newsOut.kindCount', { n: chosen.size, all: KINDS.length })}</span>
      </div>
      {fault && (
        <p id={faultId} role="alert" className="field-fault">
          {fault}
        </p>
      )}
      <div className="kind-list">
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={chosen.has(kind)} onChange={() => toggle(kind)} />
            <span>{say(`newsOut.kind_${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
