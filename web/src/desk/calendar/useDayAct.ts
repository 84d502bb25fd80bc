import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useSaid } from '../../parts/Said.js';
import { DeskHolidays } from './calendar.graphql.js';

/** Of a sheet about one year. */
export interface YearProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Does one thing to the calendar, says it, and closes the sheet. */
export function useDayAct(onClose: () => void) {
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const doIt = async (call: () => Promise<unknown>, text: string) => {
    const done = await run(async () => {
      await call();
      await stale(DeskHolidays);
    });
    if (!done) return;
    tell({ text });
    onClose();
  };
  return { busy, fault, doIt };
}
