import './case.css';
import { useEffect, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'wouter';
import { ApiFault, NetworkFault } from '../api/faults.js';
import { useHints } from '../api/hints.js';
import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Failure, Loading } from '../parts/states.js';
import { Strip } from '../parts/Strip.js';
import { useSession } from '../session/session.js';
import type { Act } from '../shell/acts.js';
import { DeskPage } from '../shell/DeskPage.js';
import { personLine } from '../shown/person-line.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { CaseAudit } from './audit/audit.graphql.js';
import { Case } from './case.graphql.js';
import { CaseBody } from './CaseBody.js';
import { CaseHead } from './CaseHead.js';
import { AskErasure } from './erasure/AskErasure.js';
import { Court } from '../court/court.graphql.js';
import { CaseFacts } from '../court/facts/facts.graphql.js';
import { CaseDefence } from './defence/defence.graphql.js';
import { CaseFiles } from '../files/files.graphql.js';
import { CaseNotes } from '../notes/notes.graphql.js';
import { CaseFilePapers } from './papers/papers.graphql.js';
import { CaseRights } from './rights/rights.graphql.js';
import { TABS, tabOf } from './tabs.js';

/** Each question opens the case and stays in its audit: without a hint it is asked rarely, in milliseconds. */
const EVERY = 300_000;

/** One person's case: what each source tells, rights, papers and what is wrong with them, court, clocks, who looked. */
export function CaseScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const now = useNow(10);
  const { data, error, refetch } = useAsk(Case, { id }, { every: EVERY });
  const refresh = useHints(
    data?.detention?.department?.id,
    ...[Case, Court, CaseFacts, CaseNotes, CaseFiles, CaseFilePapers, CaseRights, CaseDefence, CaseAudit],
  );
  const mine = TABS.filter((tab) => tab !== 'audit' || can('Query.auditTrail'));
  const tab = tabOf(search.get('tab'));
  const [erases, setErases] = useState(false);
  const mayErase = can('Mutation.requestErasure');
  const acts = useMemo<readonly Act[]>(
    () => [
      ...mine.map((each, index) => ({
        id: each,
        label: say(`caseFile.tab_${each}`),
        keys: String(index + 1),
        run: () => setSearch({ tab: each }, { replace: true }),
      })),
      ...(mayErase ? [{ id: 'erase', label: say('caseFile.erase'), run: () => setErases(true) }] : []),
    ],
    [mine, mayErase, say, setSearch],
  );
  const detention = data?.detention;
  const line = detention && personLine(detention.person, say);
  const gone = data && !detention;
  useEffect(() => {
    // newer browsers answer with a promise, which is no way to end an effect
    void window.scrollTo(0, 0);
  }, [tab]);

  return (
    <DeskPage title={line?.name ?? say('caseFile.title')} ownHeading={Boolean(line)} acts={acts}>
      {error instanceof NetworkFault && data && <Strip text={say('caseFile.offline')} />}
      {gone || (error && !data) ? (
        <div className="pad">
          <Failure fault={gone ? new ApiFault('NOT_FOUND', '', null) : error} again={() => void refetch()} />
        </div>
      ) : !detention ? (
        <Loading rows={8} />
      ) : (
        <>
          <CaseHead detention={detention} tabs={mine} tab={tab} now={now} />
          <CaseBody
            {...{ detention, tab, now }}
            zone={detention.department?.zone ?? HOME_ZONE}
            onChange={refresh}
            {...(mayErase && { onErase: () => setErases(true) })}
          />
          {erases && (
            <AskErasure
              personId={detention.person.id}
              isFree={detention.status === 'RELEASED'}
              onClose={() => setErases(false)}
            />
          )}
        </>
      )}
    </DeskPage>
  );
}
