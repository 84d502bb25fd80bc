import type { HolidayTable } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Note } from '../../parts/Note.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';

interface Props {
  readonly table: HolidayTable;
  /** null: this person confirms nothing */
  readonly onConfirm: (() => void) | null;
}

/** Whether a year was found whole, by whom and by what; and what stands in the way of it. */
export function YearState({ table, onConfirm }: Props) {
  const { say, language } = useWords();
  const { confirmed, confirmedBy, confirmedAt, source, missing, unconfirmed, recounting } = table;
  if (confirmed) {
    return (
      <p>
        <Mark state="RESOLVED" word={say('desk.yearConfirmed')} />{' '}
        <span className="mute">
          {say('desk.yearConfirmedBy', {
            name: confirmedBy?.name ?? '',
            when: confirmedAt ? momentText(confirmedAt, { zone: HOME_ZONE, language, now: now() }) : '',
            source: source ?? '',
          })}
        </span>
      </p>
    );
  }
  return (
    <Note
      kind="warning"
      title={say('desk.yearOpen')}
      act={
        onConfirm && (
          <Button small onClick={onConfirm}>
            {say('desk.confirmYear')}
          </Button>
        )
      }
    >
      <p>{say('desk.yearOpenMeans')}</p>
      {unconfirmed > 0 && <p>{say('desk.daysWait', { n: unconfirmed })}</p>}
      {missing.length > 0 && <p>{say('desk.daysMissing', { codes: missing.join(', ') })}</p>}
      {recounting > 0 && <p>{say('desk.recounting')}</p>}
    </Note>
  );
}
