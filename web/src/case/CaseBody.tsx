import { AuditTab } from './audit/AuditTab.js';
import { CaseAside } from './CaseAside.js';
import { CourtTab } from './court/CourtTab.js';
import { DeadlinesTab } from './deadlines/DeadlinesTab.js';
import { DefenceTab } from './defence/DefenceTab.js';
import { PapersTab } from './papers/PapersTab.js';
import { RightsTab } from './rights/RightsTab.js';
import { Files } from '../files/Files.js';
import { Notes } from '../notes/Notes.js';
import type { Tab } from './tabs.js';
import type { CaseOf } from './timeline/events.js';
import { Timeline } from './timeline/Timeline.js';

interface Props {
  readonly detention: CaseOf;
  readonly tab: Tab;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
  /** to whoever may ask for it */
  readonly onErase?: () => void;
}

/** The part of the case that is open; beside the line of time what contradicts, what runs out and who looked. */
export function CaseBody({ tab, ...rest }: Props) {
  const { detention, zone, now, onChange } = rest;
  switch (tab) {
    case 'timeline':
      return (
        <div className="case-two">
          <Timeline {...{ detention, zone, now }} />
          <CaseAside {...rest} />
        </div>
      );
    case 'rights':
      return <RightsTab id={detention.id} {...{ zone, now, onChange }} />;
    case 'papers':
      return <PapersTab {...rest} />;
    case 'court':
      return <CourtTab {...rest} />;
    case 'deadlines':
      return <DeadlinesTab {...rest} />;
    case 'defence':
      return <DefenceTab file={detention} {...{ zone, now, onChange }} />;
    case 'files':
      return (
        <div className="case-one">
          <Files detentionId={detention.id} {...{ zone, now }} />
        </div>
      );
    case 'notes':
      return (
        <div className="case-one">
          <Notes detentionId={detention.id} {...{ zone, now }} />
        </div>
      );
    case 'audit':
      return <AuditTab id={detention.id} personId={detention.person.id} {...{ zone, now }} />;
  }
}
