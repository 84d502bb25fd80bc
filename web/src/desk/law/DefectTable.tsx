import type { DeskLaw } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Confirmed } from './Confirmed.js';

type Defect = DeskLaw['rulePack']['defects'][number];

/** What may be wrong with a document, each with its article. */
export function DefectTable({ defects }: { readonly defects: readonly Defect[] }) {
  const { say } = useWords();
  return (
    <div className="scroll" role="region" aria-label={say('desk.lawDefects')} tabIndex={0}>
      <table className="plain law-table">
        <caption>{say('desk.lawDefects')}</caption>
        <thead>
          <tr>
            {(['lawDefect', 'lawArticle', 'lawSure'] as const).map((head) => (
              <th key={head} scope="col">
                {say(`desk.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {defects.map((defect) => (
            <tr key={defect.code}>
              <th scope="row">
                {defect.title}
                <span className="meta">{defect.code}</span>
              </th>
              <td>{defect.article}</td>
              <td>
                <Confirmed {...defect} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
