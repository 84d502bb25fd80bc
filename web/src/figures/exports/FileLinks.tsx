import type { ExportLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';

/** The file in its forms: bare, with the codebook above, with the row of hashtags humanitarian tools read. */
export function FileLinks({ file }: { readonly file: Pick<ExportLine, 'path' | 'kind'> }) {
  const { say } = useWords();
  const forms = [
    ['', say('figures.csv')],
    ['?codebook=1', say('figures.csvCodebook')],
    ['?hxl=1', say('figures.csvHxl')],
  ] as const;
  return (
    <p className="file-links">
      {forms.map(([query, word]) => (
        <a key={query} className="btn sm" href={`${file.path}${query}`} download>
          <Icon name="download" size={16} />
          <span>{word}</span>
        </a>
      ))}
    </p>
  );
}
