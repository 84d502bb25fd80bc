import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/names.js';
import { useWords } from '../i18n/words.js';
import type { Mark as MarkName } from '../clocks/clock.js';

const LOOKS: Readonly<Record<MarkName, { readonly icon: IconName; readonly style: string }>> = {
  RUNNING: { icon: 'clock', style: 'run' },
  WARNING: { icon: 'alert-triangle-filled', style: 'warn' },
  VIOLATION: { icon: 'alert-octagon-filled', style: 'viol' },
  RESOLVED: { icon: 'square-check', style: 'done' },
  UNKNOWN: { icon: 'circle-dashed', style: 'unk' },
};

const WORDS = {
  RUNNING: 'state.running',
  WARNING: 'state.warning',
  VIOLATION: 'state.violation',
  RESOLVED: 'state.resolved',
  UNKNOWN: 'state.unknown',
} as const;

interface Props {
  readonly state: MarkName;
  /** a concrete word in place of the general one; with `quiet` beside it, the general one is still heard */
  readonly word?: string;
  /** the shape alone, where the word stands beside it: it is then only heard */
  readonly quiet?: boolean;
  readonly size?: 16 | 20 | 24;
}

/** A state: shape, colour and word, never one of them alone. */
export function Mark({ state, word, quiet = false, size = 20 }: Props) {
  const { say } = useWords();
  const { icon, style } = LOOKS[state];
  return (
    <span className={`st ${style}`}>
      <Icon name={icon} size={size} />
      <span className={quiet ? 'sr' : undefined}>{word ?? say(WORDS[state])}</span>
    </span>
  );
}
