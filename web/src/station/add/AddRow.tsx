import { cityName } from '../../shown/city-name.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { Segmented } from '../../parts/Segmented.js';
import type { Row } from './rows.js';
import type { Advice } from './useAdvice.js';

interface Props {
  readonly row: Row;
  readonly advice: Advice | null;
  /** handle of whom this row is, where a person said so */
  readonly known: string | null;
  readonly onKnown: (handle: string | null) => void;
  readonly onEdit: () => void;
}

/** One row: its name opens it, at the right what it is beside what is known. */
export function AddRow({ row, advice, known, onKnown, onEdit }: Props) {
  const { say } = useWords();
  const name = row.fullName ?? row.description ?? row.asText;
  const asWritten = row.fullName && !row.asText.includes(row.fullName) ? row.asText : null;
  const under = [
    row.fullName ? row.description : null,
    asWritten && say('add.inText', { text: asWritten }),
    row.marks.includes('MINOR_LIKELY') && say('add.minor'),
    row.notes.trim() || null,
  ].filter(Boolean);
  return (
    <li className={advice ? 'add-row advised' : 'add-row'}>
      <button type="button" className="add-row-line" onClick={onEdit}>
        <span className="add-number num">{row.number}</span>
        <span className="row-who">
          <span className={row.fullName ? 'strong' : undefined}>
            {name} {row.birthYear !== null && <span className="mute num">{row.birthYear}</span>}
          </span>
          {under.length > 0 && <span className="meta">{under.join('. ')}</span>}
        </span>
        <RowVerdict row={row} advice={advice} />
      </button>
      {advice && <AdviceBox row={row} advice={advice} known={known} onKnown={onKnown} />}
    </li>
  );
}

function RowVerdict({ row, advice }: Pick<Props, 'row' | 'advice'>) {
  const { say } = useWords();
  if (advice) {
    return (
      <span className="verdict strong">
        <Icon name="user-question" size={18} />
        {say('add.known')}
      </span>
    );
  }
  if (row.like !== null) {
    return (
      <span className="verdict strong">
        <Icon name="users" size={18} />
        {say('add.likeRow', { number: row.like })}
      </span>
    );
  }
  const asks = row.marks.find((mark) => ASKED.has(mark));
  if (row.unreadable || asks) {
    return (
      <span className="verdict strong">
        <Icon name="help-circle" size={18} />
        {say(
          row.unreadable ? 'add.unreadable' : asks === 'SEVERAL_PEOPLE_LIKELY' ? 'add.several' : 'add.year',
        )}
      </span>
    );
  }
  return <span className="verdict mute">{say(row.fullName ? 'add.new' : 'add.noName')}</span>;
}

const ASKED = new Set<string>([
  'YEAR_AMBIGUOUS',
  'YEAR_UNREADABLE',
  'DATE_IMPOSSIBLE',
  'BIRTH_DIFFERS',
  'SEVERAL_PEOPLE_LIKELY',
]);

function AdviceBox({ row, advice, known, onKnown }: Omit<Props, 'onEdit'> & { readonly advice: Advice }) {
  const { say } = useWords();
  const there = advice.person?.name ?? say('add.notYours');
  const about = [
    advice.person?.birthYear,
    advice.heldNow ? say('add.heldNow') : say('add.heldBefore'),
    advice.city && cityName(advice.city, say),
    say(`add.likelihood_${advice.likelihood}`),
  ].filter(Boolean);
  return (
    <div className="advice">
      <div className="advice-pair">
        <div>
          <p className="meta">{say('add.thisList')}</p>
          <p className="strong">{row.fullName ?? row.description}</p>
          {row.birthYear !== null && <p className="num">{row.birthYear}</p>}
        </div>
        <div>
          <p className="meta">{say('add.record_')}</p>
          <p className="strong">{there}</p>
          <p className="num">{about.join(', ')}</p>
        </div>
      </div>
      {advice.differs.length > 0 && (
        <p className="meta">
          {say('add.differs', {
            what: advice.differs.map((each) => say(`differs.${each as 'NAME'}`)).join(', '),
          })}
        </p>
      )}
      <Segmented
        label={say('add.whoIsIt')}
        value={known ? 'SAME' : 'APART'}
        onChange={(value) => onKnown(value === 'SAME' ? advice.handle : null)}
        choices={[
          { value: 'SAME', label: say('add.same') },
          { value: 'APART', label: say('add.apart') },
        ]}
      />
    </div>
  );
}
