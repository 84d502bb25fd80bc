import { useId, useMemo, type FormEvent } from 'react';
import type { PersonRead, ProtocolRead } from '../../../api/operations.js';
import { CorrectPaper } from '../../../court/court.graphql.js';
import { draftName, type FormProps } from '../../../court/form-props.js';
import { changesText, useSending } from '../../../court/useSending.js';
import { useWords } from '../../../i18n/words.js';
import { useDraft } from '../../../offline/drafts.js';
import { useNewer, useOpened } from '../../Newer.js';
import { CasePapers, PapersRead } from '../protocol.graphql.js';
import { standingOf } from '../standing.js';
import { useStudy } from '../useStudy.js';
import { correctionTyped, type CorrectionDraft } from './typed.js';

/** What is needed to put one paper right. */
export interface CorrectingOf extends Omit<FormProps<ProtocolRead>, 'court' | 'first'> {
  readonly first: ProtocolRead;
  readonly person: PersonRead | null;
}

/** A paper that is put right: the study of it, the reason, and how it is sent. */
export function useCorrecting(about: CorrectingOf) {
  const { entry, zone, person } = about;
  const opened = useOpened(about.first);
  const { first } = opened;
  const { say } = useWords();
  const formId = useId();
  const standing = useMemo(() => standingOf(first, zone), [first, zone]);
  const draft = useDraft<CorrectionDraft>(
    draftName('paper', { ...about, first: { id: first.rootId } }),
    correctionTyped(standing, entry, zone),
  );
  const { value, set, clear } = draft;
  const study = useStudy<CorrectionDraft>({ draft: value, set, zone, person, standing });
  const sending = useSending({ ...about, root: first.rootId }, { clear, restore: () => set(value) });
  useNewer(sending.fault, PapersRead, CasePapers);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!study.input || !study.isChanged) return;
    const input = { id: value.id, recordId: first.id, reason: value.reason.trim(), protocol: study.input };
    await sending.send(CorrectPaper, input, ({ changes }) => changesText(changes, say('court.corrected')));
  }

  return {
    ...{ study, formId, submit, opened },
    maySend: study.input !== null && study.isChanged,
    reason: value.reason,
    setReason: (reason: string) => set({ ...value, reason }),
    ...{ busy: sending.busy, faultAt: sending.faultAt, restOf: sending.restOf },
  };
}

export type Correcting = ReturnType<typeof useCorrecting>;
