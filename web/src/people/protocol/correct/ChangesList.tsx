import { useWords } from '../../../i18n/words.js';
import { languageName } from '../../../shown/language-name.js';
import { localDateText } from '../../../time/format.js';
import type { Field, Value } from '../fields.js';
import type { Study } from '../useStudy.js';

/** Field by field what a new version changes: what stands, struck out, and what will. */
export function ChangesList({ study: { draft, standing, changes } }: { readonly study: Study }) {
  const { say, language } = useWords();
  const text = ({ look }: Field, value: Value | undefined): string => {
    if (typeof value === 'object') {
      const day = value.date && localDateText(value.date, language);
      return [value.time, day].filter(Boolean).join(', ') || say('protocol.emptied');
    }
    if (typeof value === 'boolean') return say(value ? 'protocol.mark_YES' : 'protocol.mark_NO');
    if (value === undefined) return say(look === 'MARK' ? 'protocol.mark_UNSEEN' : 'protocol.emptied');
    return look === 'LANGUAGE' ? languageName(value, language, say) : value;
  };
  const kind = standing?.fields.kind ?? draft.kind;
  const rows = [
    ...(kind === draft.kind
      ? []
      : ([
          [
            'kind',
            say('protocol.whichPaper'),
            say(`protocol.short_${kind}`),
            say(`protocol.short_${draft.kind}`),
          ],
        ] as const)),
    ...changes.map(
      ({ field, before, after }) =>
        [field.name, say(`field.${field.name}`), text(field, before), text(field, after)] as const,
    ),
  ];
  return (
    <dl className="changes">
      {rows.map(([key, word, before, after]) => (
        <div key={key}>
          <dt className="meta">{word}</dt>
          <dd className="num">
            <del>{before}</del> <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
