import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { OwnChannel, OwnChannels as Answer } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { OwnBrowsers, OwnChannels, SetChannel } from './ways.graphql.js';

/** One of a person's own ways, as the server sees it. */
export type Channel = Answer['channels'][number];

/** Switches a way on and off, says it, and offers the way back; a refusal stays beside the way. */
export function useChannel(channel: OwnChannel) {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();

  /** What another act has changed is asked for anew: one way may bring another back. */
  const renew = () => stale(OwnChannels, OwnBrowsers);

  const put = async (on: boolean): Promise<void> => {
    await act(SetChannel, { input: { clientId: newId(), channel, on } });
    await renew();
    tell({
      text: say(on ? 'ways.said_on' : 'ways.said_off', { way: say(`ways.${channel}`) }),
      undo: () => void run(() => put(!on)),
    });
  };
  return { busy, fault, run, renew, put };
}
