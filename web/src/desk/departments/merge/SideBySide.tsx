import './merge.css';
import type { MergeSide } from '../../../api/operations.js';
import type { Say } from '../../../i18n/words.js';
import { useWords } from '../../../i18n/words.js';
import { cityName } from '../../../shown/city-name.js';

interface Props {
  readonly one: MergeSide;
  readonly other: MergeSide;
  readonly keptId: string;
  readonly onKeep: (id: string) => void;
}

/** Two entries in columns: which of them stays, and every line in which they differ. */
export function SideBySide({ one, other, keptId, onKeep }: Props) {
  const { say } = useWords();
  const sides = [one, other] as const;
  const lines = linesOf(one, say).map(
    ([word, value], at) => [word, value, linesOf(other, say)[at]![1]] as const,
  );
  return (
    <table className="sides">
      <caption className="sr">{say('departments.sides')}</caption>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side.id} scope="col">
              <label className="side-choice">
                <input
                  type="radio"
                  name="kept"
                  checked={side.id === keptId}
                  onChange={() => onKeep(side.id)}
                />
                <span>
                  <span className="side-name">{side.name}</span>
                  <span className="meta">{side.code}</span>
                  <span className="meta">
                    {say(side.id === keptId ? 'departments.stays' : 'departments.willLead')}
                  </span>
                </span>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([word, mine, theirs]) => (
          <tr key={word} className={mine === theirs ? undefined : 'differs'}>
            <th scope="row">
              {word}
              {mine !== theirs && <span className="side-differs">{say('departments.differs')}</span>}
            </th>
            <td>{mine}</td>
            <td>{theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @returns what stands about an entry, in an order that is the same for every one. */
function linesOf(side: MergeSide, say: Say): readonly (readonly [string, string])[] {
  return [
    ...(side.heldCount === null ? [] : [[say('departments.heldNow'), String(side.heldCount)] as const]),
    [say('desk.checked'), say(side.verified ? 'desk.isChecked' : 'desk.notChecked')],
    [say('desk.phone'), side.phone ?? say('desk.noPhone')],
    [say('desk.address'), side.address ?? say('desk.noAddress')],
    [say('desk.town'), side.city ? cityName(side.city, say) : side.region],
    [say('departments.type'), say(`departments.type_${side.type}`)],
    [say('departments.zone'), side.zone],
    [say('desk.nameKk'), side.nameKk],
    [say('desk.nameRu'), side.nameRu],
    [say('desk.nameEn'), side.nameEn],
  ];
}
