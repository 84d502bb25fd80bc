import { useCallback, useRef, useState } from 'react';
import { act, Refused, type Done } from '../api/act.js';
import type { Document } from '../api/document.js';
import { faultOf, shownAt, type Fault, type FaultShown } from '../api/form-fault.js';
import { newId } from '../api/new-id.js';
import { useStale } from '../api/query.js';
import { CaseDefence } from '../case/defence/defence.graphql.js';
import { Case } from '../case/case.graphql.js';
import { useWords } from '../i18n/words.js';
import { actOrQueue } from '../offline/act-or-queue.js';
import { outbox } from '../offline/device.js';
import { PersonCase } from '../people/person.graphql.js';
import { CaseFilePapers } from '../case/papers/papers.graphql.js';
import { CasePapers, PapersRead } from '../people/protocol/protocol.graphql.js';
import { Court } from './court.graphql.js';
import { CaseFacts } from './facts/facts.graphql.js';

/** What is shown of a case and changes with its records. */
const SHOWN = [Court, CaseFacts, Case, CaseDefence, CaseFilePapers, PersonCase, CasePapers, PapersRead];

/** At a desk there is a network; at a station what is recorded may wait for one. */
export type Place = 'DESK' | 'STATION';

/** What became of it. */
export interface Sent<R> {
  /** the server's answer; null: it waits for a network */
  readonly done: Done<R> | null;
  readonly clientId: string;
}

interface Recording extends FaultShown {
  readonly busy: boolean;
  readonly fault: Fault | null;
  /** @returns null where it was refused: what was typed stays. */
  record<R extends object, I extends { readonly clientId: string }>(
    document: Document<R, { readonly input: I }>,
    input: Omit<I, 'clientId'>,
  ): Promise<Sent<R> | null>;
}

interface About {
  readonly place: Place;
  readonly detentionId: string;
  /** a refused act that is written anew: it takes the place of the old one */
  readonly entryId?: string | null;
  /** of a record that shows itself what waits about it: the id that others hold on to */
  readonly root?: string | undefined;
}

/**
 * Records one thing about a case. What is sent again unchanged after a lost answer keeps its client id, so that it
 * happens once; what is shown of the case afterwards is asked anew.
 */
export function useRecording({ place, detentionId, entryId = null, root }: About): Recording {
  const { say } = useWords();
  const stale = useStale();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const last = useRef<{ readonly body: string; readonly clientId: string } | null>(null);

  const record = useCallback(
    async <R extends object, I extends { readonly clientId: string }>(
      document: Document<R, { readonly input: I }>,
      input: Omit<I, 'clientId'>,
    ): Promise<Sent<R> | null> => {
      const body = JSON.stringify(input);
      const clientId = last.current?.body === body ? last.current.clientId : newId();
      last.current = { body, clientId };
      const variables = { input: { ...input, clientId } as unknown as I };
      setBusy(true);
      setFault(null);
      try {
        if (entryId) {
          await outbox.again(entryId, { id: clientId, variables });
          return { done: null, clientId };
        }
        const done =
          place === 'DESK'
            ? await act(document, variables)
            : await actOrQueue(document, variables, clientId, { about: detentionId, ...(root && { root }) });
        if (done) await stale(...SHOWN);
        return { done, clientId };
      } catch (reason) {
        // a client id that was answered with no has its answer
        if (reason instanceof Refused) last.current = null;
        setFault(faultOf(reason, say));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [place, detentionId, entryId, root, stale, say],
  );

  return { busy, fault, record, ...shownAt(fault) };
}
