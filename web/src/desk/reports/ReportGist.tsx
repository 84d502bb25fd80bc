import type { ReportLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';

/** So much of what was told stands in a line. */
const LONGEST = 120;

/** Whom a report names, or what it tells; where it was. */
export function ReportGist({ report }: { readonly report: ReportLine }) {
  const { say } = useWords();
  const { people, account, department, place, tied } = report;
  const names = people.map(({ name }) => name ?? say('desk.rowErased')).join(', ');
  const told = account?.slice(0, LONGEST);
  const rest = [
    department ? department.shortName : place,
    names && told,
    tied.length > 0 && say('desk.tiedMore', { n: tied.length }),
  ];
  return (
    <div>
      <p className="keep-name">{names || told || say('desk.rowErased')}</p>
      <p className="meta">{rest.filter(Boolean).join('. ')}</p>
    </div>
  );
}
