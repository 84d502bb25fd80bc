import './patterns.css';
import { useState } from 'react';
import { Link } from 'wouter';
import type { NightPatternKind, PatternPaper } from '../../api/operations.js';
import { paths } from '../../app/paths.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { personLine } from '../../shown/person-line.js';
import { now } from '../../time/now.js';
import { whenText } from '../../time/when.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { More } from '../More.js';
import { PatternPapers } from './patterns.graphql.js';

/** Words of each paper are opened and audited, so they are read a page at a time. */
const PAGE = 20;

interface Props {
  readonly kind: NightPatternKind;
  /** root ids of those that may be seen */
  readonly ids: readonly string[];
}

/** The papers a pattern rests on, each with the words in question and the way to its case. */
export function Papers({ kind, ids }: Props) {
  const [pages, setPages] = useState(1);
  return (
    <>
      {Array.from({ length: Math.min(pages, Math.ceil(ids.length / PAGE)) }, (_, page) => (
        <PaperPage key={page} kind={kind} ids={ids.slice(page * PAGE, (page + 1) * PAGE)} />
      ))}
      <More more={ids.length > pages * PAGE ? () => setPages(pages + 1) : null} busy={false} />
    </>
  );
}

function PaperPage({ kind, ids }: Props) {
  const { say } = useWords();
  const papers = useAsk(PatternPapers, { ids }, { freshFor: 60_000 });
  return (
    <Answered query={papers} rows={Math.min(ids.length, 4)}>
      {({ protocols }) => (
        <>
          {protocols.length < ids.length && (
            <p className="meta">{say('patterns.gone', { n: ids.length - protocols.length })}</p>
          )}
          <ul className="keep-list">
            {protocols.map((paper) => (
              <Paper key={paper.id} kind={kind} paper={paper} />
            ))}
          </ul>
        </>
      )}
    </Answered>
  );
}

function Paper({ kind, paper }: { readonly kind: NightPatternKind; readonly paper: PatternPaper }) {
  const { say, language } = useWords();
  const { detention, drawnAt, place, officerName, officerPost, actText, witnesses } = paper;
  const view = { zone: detention?.department?.zone ?? HOME_ZONE, language, now: now() };
  const where = [place, detention?.department?.shortName].filter(Boolean).join(', ');
  const officer = [officerPost, officerName].filter(Boolean).join(' ');
  const words: Readonly<Record<NightPatternKind, string | null>> = {
    COPIED_NARRATIVE: actText,
    OFFICER_IN_TWO_PLACES: [officer, where].filter(Boolean).join(', '),
    SAME_WITNESSES: witnesses,
  };
  return (
    <li className="keep-row pattern-paper">
      <div>
        <p className="keep-name">
          {detention ? (
            <Link href={paths.caseFile(detention.id)}>{personLine(detention.person, say).name}</Link>
          ) : (
            <span className="mute">{say('patterns.noCase')}</span>
          )}
        </p>
        <p className="meta">
          {say(`caseFile.protocol_${paper.kind}`)},{' '}
          <span className="num">{whenText(drawnAt, view, say)}</span>
        </p>
        {kind !== 'OFFICER_IN_TWO_PLACES' && where && <p className="meta">{where}</p>}
      </div>
      <p className="pattern-words">
        {words[kind] || <span className="mute">{say('patterns.noWords')}</span>}
      </p>
    </li>
  );
}
