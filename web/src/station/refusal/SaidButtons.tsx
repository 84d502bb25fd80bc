import type { AccessRefusalKind } from '../../api/operations.js';
import type { Key } from '../../i18n/words.js';
import { useWords } from '../../i18n/words.js';
import { outbox } from '../../offline/device.js';
import { useSaid } from '../../parts/Said.js';
import { timeText } from '../../time/format.js';
import { recordStatement } from './refusal-acts.js';
import type { Said } from './wait.js';

const SENTENCES = [
  ['FORTRESS', 'refusal.said_FORTRESS'],
  ['WAIT', 'refusal.said_WAIT'],
  ['OTHER', 'refusal.said_NOBODY'],
  ['PAPERS_ASKED', 'refusal.said_PAPERS'],
  ['OTHER', 'refusal.said_INVESTIGATION'],
  ['NO_LAWYER_NEEDED', 'refusal.said_NO_LAWYER'],
  ['OTHER', 'refusal.said_SILENCE'],
] as const satisfies readonly (readonly [AccessRefusalKind, Key])[];

interface Props {
  readonly refusalId: string;
  readonly said: readonly Said[];
  readonly zone: string;
}

/** What is usually said, one tap each; what was said carries its last minute. */
export function SaidButtons({ refusalId, said, zone }: Props) {
  const { say } = useWords();
  const tell = useSaid();

  async function record(kind: AccessRefusalKind, text: string): Promise<void> {
    const id = await recordStatement({ refusalId, kind, told: text });
    tell({ text, undo: () => void outbox.drop(id) });
  }

  return (
    <div className="said-buttons">
      {SENTENCES.map(([kind, key]) => {
        const text = say(key);
        const last = said.findLast((each) => each.kind === kind && each.told === text);
        return (
          <button
            key={key}
            type="button"
            className="said-button"
            aria-pressed={last !== undefined}
            onClick={() => void record(kind, text)}
          >
            <span>{text}</span>
            {last && <time className="num">{timeText(last.at, zone)}</time>}
          </button>
        );
      })}
    </div>
  );
}
