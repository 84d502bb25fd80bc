import type { RightsManner, RightsOutcome } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { momentText } from '../../time/format.js';
import { useNow } from '../../time/now.js';

interface Props {
  readonly title: string;
  /** null: this device has not seen it */
  readonly version: {
    readonly outcome: RightsOutcome;
    readonly manner: RightsManner | null;
    readonly note: string | null;
    readonly reason: string;
  } | null;
  readonly at: number | string | null;
  readonly zone: string;
}

/** One of two versions of the same value, field by field. */
export function Version({ title, version, at, zone }: Props) {
  const { say, language } = useWords();
  const now = useNow();
  const fields = version && [
    [say('conflict.outcome'), say(`rights.${version.outcome}`)],
    [say('rights.source'), version.manner ? say(`rights.${version.manner}`) : ''],
    [say('rights.note'), version.note ?? ''],
    [say('conflict.why'), version.reason],
    [say('conflict.recorded'), at === null ? '' : momentText(at, { zone, language, now })],
  ];
  return (
    <section className="version" aria-label={title}>
      <h2 className="lbl">{title}</h2>
      {fields ? (
        <dl>
          {fields
            .filter(([, text]) => text)
            .map(([name, text]) => (
              <div key={name}>
                <dt className="meta">{name}</dt>
                <dd className="num">{text}</dd>
              </div>
            ))}
        </dl>
      ) : (
        <p className="mute">…</p>
      )}
    </section>
  );
}
