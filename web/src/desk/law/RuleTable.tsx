import type { DeskLaw } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { localDateText } from '../../time/format.js';
import { Confirmed } from './Confirmed.js';
import { termText } from './term.js';

type Rule = DeskLaw['rulePack']['rules'][number];

/** Terms, a line for each wording: how long, by which article, from when until when, and how sure. */
export function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const { say, language } = useWords();
  const heads = ['lawRule', 'lawTerm', 'lawArticle', 'lawSince', 'lawSure'] as const;
  return (
    <div className="scroll" role="region" aria-label={say('desk.lawTerms')} tabIndex={0}>
      <table className="plain law-table">
        <caption>{say('desk.lawTerms')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(`desk.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.flatMap(({ code, title, obligedParty, standard, basis, versions }) =>
            versions.map((version, index) => (
              <tr key={`${code} ${version.effectiveFrom}`}>
                <th scope="row">
                  {index === 0 ? title : <span className="sr">{title}</span>}
                  <span className="meta">
                    {code}, {say(`desk.party_${obligedParty}`)}
                    {standard === 'INTERNATIONAL' && `, ${say('desk.international')}`}
                    {basis === 'ORGANISATION_DEFAULT' && `, ${say('desk.notLaw')}`}
                  </span>
                </th>
                <td>{termText(version, say)}</td>
                <td>
                  {version.article}
                  <span className="meta">{version.sourceKey}</span>
                </td>
                <td className="num">
                  {say('desk.since', { date: localDateText(version.effectiveFrom, language) })}
                  {version.effectiveTo && (
                    <span className="meta">
                      {say('desk.till', { date: localDateText(version.effectiveTo, language) })}
                    </span>
                  )}
                </td>
                <td>
                  <Confirmed {...version} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
