import { useWords } from '../../i18n/words.js';
import { DeskCourtNew } from '../../court/DeskCourt.js';
import { Empty } from '../../parts/states.js';
import { momentText } from '../../time/format.js';
import type { CaseOf } from '../timeline/events.js';
import { DeadlineCard } from './DeadlineCard.js';

interface Props {
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

/** Every clock of the case: those the desk keeps, those others keep, those that ended; each with what became of it. */
export function DeadlinesTab({ detention, zone, now, onChange }: Props) {
  const { say, language } = useWords();
  const { deadlines } = detention;
  const isOver = (state: string) => state === 'VOID' || state === 'MET';
  const groups = [
    ['caseFile.clocksDesk', deadlines.filter(({ watched, state }) => !watched && !isOver(state))],
    ['caseFile.clocksWatched', deadlines.filter(({ watched, state }) => watched && !isOver(state))],
    ['caseFile.clocksOver', deadlines.filter(({ state }) => isOver(state))],
  ] as const;
  if (deadlines.length === 0) {
    return (
      <div className="case-one">
        <DeskCourtNew detentionId={detention.id} zone={zone} only="step" />
        <Empty title={say('caseFile.noClocks')}>{say('board.withoutDeadlineDo')}</Empty>
      </div>
    );
  }
  return (
    <div className="case-one">
      <p className="mute">{say('caseFile.advice')}</p>
      <DeskCourtNew detentionId={detention.id} zone={zone} only="step" />
      {groups.map(([word, those]) =>
        those.length === 0 ? null : (
          <section key={word}>
            <h2>{say(word, { n: those.length })}</h2>
            <div className="deadline-grid">
              {those.map((deadline) => (
                <div key={deadline.id}>
                  <DeadlineCard {...{ deadline, detention, zone, now, onChange }} />
                  {deadline.history.length > 1 && (
                    <details className="history">
                      <summary>{say('caseFile.history', { n: deadline.history.length })}</summary>
                      <ol>
                        {deadline.history.map(({ version, at, sentence }) => (
                          <li key={version}>
                            <span className="num">{momentText(at, { zone, language, now })}</span> {sentence}
                          </li>
                        ))}
                      </ol>
                    </details>
                  )}
                </div>
              ))}
            </div>
          </section>
        ),
      )}
    </div>
  );
}
