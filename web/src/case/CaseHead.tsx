import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Note } from '../parts/Note.js';
import { useHeardTitle } from '../parts/use-heard-title.js';
import { cityName } from '../shown/city-name.js';
import { factsOf, personLine } from '../shown/person-line.js';
import { durationText } from '../time/duration.js';
import { momentText, wallOf } from '../time/format.js';
import { HOME_ZONE } from '../time/zone.js';
import type { Tab } from './tabs.js';
import type { CaseOf } from './timeline/events.js';

interface Props {
  readonly detention: CaseOf;
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly now: number;
}

/** A place that was confirmed longer ago than this is told in hours, not by its time. */
const STALE = 2 * 3_600_000;

/** Who it is, where, when that was last confirmed; the parts of the case. */
export function CaseHead({ detention, tabs, tab, now }: Props) {
  const { say, language } = useWords();
  const heading = useHeardTitle();
  const { person, department, lastConfirmedAt, placeVerified, status, noPackCovers } = detention;
  const { name, year } = personLine(person, say);
  const zone = department?.zone ?? HOME_ZONE;
  const facts = factsOf(person, detention.roleAtEvent, Number(wallOf(now, zone).year));
  const confirmed =
    lastConfirmedAt &&
    (now - Date.parse(lastConfirmedAt) > STALE
      ? say('caseFile.confirmedAgo', { time: durationText(now - Date.parse(lastConfirmedAt), say) })
      : say('caseFile.confirmedAt', { time: momentText(lastConfirmedAt, { zone, language, now }) }));
  const where = [
    say(`caseFile.status_${status}`),
    department &&
      [department.name, department.city && cityName(department.city, say)].filter(Boolean).join(', '),
  ].filter(Boolean);
  const counts: Partial<Record<Tab, number>> = {
    rights: detention.rightsChecks.filter(({ supersededBy }) => supersededBy === null).length,
    papers: detention.protocols.length,
    court: detention.hearings.length + detention.rulings.length,
    deadlines: detention.deadlines.filter(({ watched, state }) => !watched && state !== 'VOID').length,
  };

  return (
    <header className="case-head">
      <div className="case-who">
        <h1 ref={heading} tabIndex={-1}>
          {name}
          {year && <span className="num">, {year}</span>}
          {facts.length > 0 && (
            <span className="case-tags">{facts.map((fact) => say(`shown.${fact}`)).join(', ')}</span>
          )}
        </h1>
        <p>
          {where.join('. ')}
          {confirmed && `. ${confirmed}`}
          {!placeVerified && `. ${say('caseFile.placeTold')}`}
        </p>
      </div>
      <nav aria-label={say('caseFile.parts')}>
        {tabs.map((each) => (
          <Link
            key={each}
            href={`${paths.caseFile(detention.id)}?tab=${each}`}
            replace
            aria-current={each === tab ? 'page' : undefined}
          >
            {say(`caseFile.tab_${each}`)} {counts[each] ? <span className="num">{counts[each]}</span> : null}
          </Link>
        ))}
      </nav>
      {noPackCovers && (
        <Note kind="violation" role="alert">
          {noPackCovers}
        </Note>
      )}
    </header>
  );
}
