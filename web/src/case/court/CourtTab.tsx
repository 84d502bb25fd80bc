import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { Note } from '../../parts/Note.js';
import { Empty } from '../../parts/states.js';
import { whenText } from '../../time/when.js';
import { DeskCourtNew, DeskRecordActs, DeskRulingClocks } from '../../court/DeskCourt.js';
import { FilingLine } from '../deadlines/FilingLine.js';
import { Facts } from '../papers/Facts.js';
import type { CaseOf } from '../timeline/events.js';

interface Props {
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

/** Hearings and rulings with the service of their copies and what was filed; a copy that was not served says so. */
export function CourtTab({ detention, zone, now, onChange }: Props) {
  const { say, language } = useWords();
  const { hearings, rulings, steps } = detention;
  const view = { zone, language, now };
  const naming = subjectNaming(view, say);
  const files = { zone, now, detentionId: detention.id, small: true };
  const about = { detentionId: detention.id, zone };
  if (hearings.length + rulings.length + steps.length === 0) {
    return (
      <div className="case-one">
        <DeskCourtNew {...about} />
        <Empty title={say('caseFile.noCourt')}>{say('caseFile.noCourtMore')}</Empty>
      </div>
    );
  }
  return (
    <div className="case-one">
      <DeskCourtNew {...about} />
      {hearings.map((hearing) => (
        <article key={hearing.id} className="record">
          <header>
            <h2>{say('caseFile.hearing')}</h2>
            <span className="num">{whenText(hearing.heldAt, view, say)}</span>
          </header>
          {hearing.venue === 'POLICE' && <Note kind="warning">{say('caseFile.hearingAtPolice')}</Note>}
          <Facts
            facts={[
              [say('caseFile.factVenue'), say(`caseFile.venue_${hearing.venue}`)],
              [say('caseFile.factCourt'), hearing.court && hearing.court.shortName],
              [say('caseFile.factJudge'), hearing.judgeName],
              [say('caseFile.factResult'), say(`caseFile.result_${hearing.result}`)],
              [say('caseFile.factPerson'), hearing.personPresent],
              [say('caseFile.factHeard'), hearing.personHeard],
              [say('caseFile.factDefender'), hearing.defenderPresent],
              [say('caseFile.factInterpreter'), hearing.interpreterPresent],
            ]}
          />
          <RecordFiles subject={naming.hearing(hearing)} record={hearing} {...files} />
          <DeskRecordActs {...about} recordId={hearing.id} />
        </article>
      ))}
      {rulings.map((ruling) => (
        <article key={ruling.id} className="record">
          <header>
            <h2>{say('caseFile.ruling')}</h2>
            <span className="num">{whenText(ruling.announcedAt, view, say)}</span>
          </header>
          <Facts
            facts={[
              [
                say('caseFile.factPenalty'),
                [
                  say(`caseFile.penalty_${ruling.penalty}`),
                  ruling.arrestDays && say('caseFile.days', { n: ruling.arrestDays }),
                  ruling.fineMci && say('caseFile.mci', { n: ruling.fineMci }),
                  ...ruling.additionalPenalties.map((penalty) => say(`caseFile.penalty_${penalty}`)),
                ]
                  .filter(Boolean)
                  .join(', '),
              ],
              [say('caseFile.factArticle'), ruling.article && articleText(ruling.article, ruling.part)],
              [say('caseFile.factCourt'), ruling.court ? ruling.court.shortName : ruling.courtName],
              [say('caseFile.factJudge'), ruling.judgeName],
              [say('caseFile.factSigned'), ruling.signed],
            ]}
          />
          <RecordFiles subject={naming.ruling(ruling)} record={ruling} {...files} />
          <h3>{say('caseFile.service')}</h3>
          {ruling.services.length === 0 ? (
            <p>
              <Mark state="UNKNOWN" word={say('caseFile.notServed')} size={16} />{' '}
              <span className="meta">{say('caseFile.notServedMore')}</span>
            </p>
          ) : (
            <ul>
              {ruling.services.map(({ id, servedAt, servedTo, means }) => (
                <li key={id}>
                  <Mark state="RESOLVED" word={whenText(servedAt, view, say)} size={16} />{' '}
                  {say(`caseFile.servedTo_${servedTo}`)}, {say(`caseFile.means_${means}`)}
                  <DeskRecordActs {...about} recordId={id} />
                </li>
              ))}
            </ul>
          )}
          <h3>{say('caseFile.filings')}</h3>
          {ruling.filings.length === 0 && <p className="mute">{say('caseFile.noFilings')}</p>}
          {ruling.filings.map((filing) => (
            <FilingLine key={filing.id} {...{ filing, zone, now, onChange }} />
          ))}
          <DeskRulingClocks {...about} recordId={ruling.id} now={now} />
          <DeskRecordActs {...about} recordId={ruling.id} />
        </article>
      ))}
      {steps.length > 0 && (
        <section>
          <h2>{say('caseFile.steps')}</h2>
          <ul className="plain-list">
            {steps.map(({ id, title, at }) => (
              <li key={id}>
                <span>
                  {title}
                  <DeskRecordActs {...about} recordId={id} />
                </span>
                <span className="num">{whenText(at, view, say)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const articleText = (article: string, part: number | null): string =>
  part === null ? article : `${article}(${part})`;
