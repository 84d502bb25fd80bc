import { useSaid } from '../parts/Said.js';
import { useWords } from '../i18n/words.js';
import type { Done } from '../api/act.js';
import type { Document } from '../api/document.js';
import { outbox } from '../offline/device.js';
import type { FormProps } from './form-props.js';
import { useRecording } from './useRecording.js';

interface Typed {
  /** it was recorded: nothing is left to come back to */
  clear(): void;
  /** it was taken back before it was sent: what was typed is there again */
  restore(): void;
}

interface About extends Pick<FormProps<unknown>, 'place' | 'detentionId' | 'entry' | 'onDone'> {
  /** of a record that shows itself what waits about it: the id that others hold on to */
  readonly root?: string;
}

/** Sends a form, says what became of it, and closes it; a refusal leaves it open with what was typed. */
export function useSending({ place, detentionId, entry, root, onDone }: About, typed: Typed) {
  const { say } = useWords();
  const tell = useSaid();
  const recording = useRecording({ place, detentionId, entryId: entry?.id ?? null, root });

  async function send<R extends object, I extends { readonly clientId: string }>(
    document: Document<R, { readonly input: I }>,
    input: Omit<I, 'clientId'>,
    said: (done: Done<R>) => string,
  ): Promise<void> {
    const sent = await recording.record(document, input);
    if (!sent) return;
    typed.clear();
    onDone();
    const { done, clientId } = sent;
    const takeBack = () => void outbox.drop(clientId).then((wasHere) => wasHere && typed.restore());
    tell({ text: done ? said(done) : say('court.waits'), ...(!done && !entry && { undo: takeBack }) });
  }

  return { ...recording, send };
}

/** @returns what a record changed about clocks, in the server's words; where it changed none, that it is recorded. */
export const changesText = (changes: readonly { readonly sentence: string }[], recorded: string): string =>
  [recorded, ...changes.slice(0, 2).map(({ sentence }) => sentence.replace(/\.$/, ''))].join('. ');
