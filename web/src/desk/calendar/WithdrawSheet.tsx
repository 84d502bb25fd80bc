import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { Sheet } from '../../parts/Sheet.js';
import { localDateText } from '../../time/format.js';
import { WithdrawHoliday } from './calendar.graphql.js';
import { useDayAct } from './useDayAct.js';

/** The ordinary week decides the date again, also only once somebody else confirms it. */
export function WithdrawSheet({ date, onClose }: { readonly date: string; readonly onClose: () => void }) {
  const { say, language } = useWords();
  const { busy, fault, doIt } = useDayAct(onClose);
  const send = (reason: string) =>
    void doIt(
      () => act(WithdrawHoliday, { input: { clientId: newId(), date, reason } }),
      say('desk.dayWithdrawn'),
    );
  return (
    <Sheet title={say('desk.withdrawDay', { date: localDateText(date, language) })} onClose={onClose}>
      <ReasonForm
        label={say('desk.why')}
        hint={say('desk.withdrawMeans')}
        verb={say('desk.withdraw')}
        {...{ busy, fault }}
        onReason={send}
        onCancel={onClose}
      />
    </Sheet>
  );
}
