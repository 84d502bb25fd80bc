import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { CourtRuling } from '../api/operations.js';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { MarkField } from '../parts/MarkField.js';
import { WhenField } from '../parts/WhenField.js';
import { CorrectPaper, RecordRuling } from './court.graphql.js';
import { FormEnd } from './FormEnd.js';
import { draftName, type FormProps } from './form-props.js';
import { openedText } from './opened-text.js';
import { PenaltyFields } from './PenaltyFields.js';
import { offencesOf, ProtocolChoice } from './ProtocolChoice.js';
import { rulingFields, rulingTyped, type RulingTyped } from './ruling-typed.js';
import { RulingPlace } from './RulingPlace.js';
import { useCourts } from './useCourts.js';
import { changesText, useSending } from './useSending.js';

const KNOWN = [
  ...['announcedAt', 'penalty', 'arrestDays', 'fineMci', 'article', 'part', 'reason', 'note'],
  ...['hearingId', 'courtId', 'courtName', 'judgeName'],
];

/** The decision: it starts the clocks of appeal at once, whatever else is not known of it yet. */
export function RulingForm(props: FormProps<CourtRuling>) {
  const { detentionId, court, first, entry, place } = props;
  const { say, language } = useWords();
  const {
    value,
    set: put,
    clear,
  } = useDraft<RulingTyped>(
    draftName('ruling', props),
    rulingTyped({
      ...{ zone: props.zone, first, entry },
      protocolId: offencesOf(court).at(-1)?.rootId ?? '',
      hearingId: court?.hearings.findLast(({ result }) => result === 'RULED')?.rootId ?? '',
    }),
  );
  const set = (more: Partial<RulingTyped>) => put({ ...value, ...more });
  const { busy, fault, faultAt, restOf, send } = useSending(props, { clear, restore: () => put(value) });
  const [late, setLate] = useState<string | null>(null);
  const zone = useCourts().find(({ id }) => id === value.courtId)?.zone ?? props.zone;
  const words = { yes: say('court.yes'), no: say('court.no'), unseen: say('court.notKnown') };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const ruling = rulingFields(value, zone, first);
    setLate(ruling ? null : say('court.dayMissing'));
    if (!ruling) return;
    const { id } = value;
    if (!first) {
      return send(RecordRuling, { id, detentionId, ...ruling }, ({ deadlines }) =>
        openedText(deadlines, { say, language }),
      );
    }
    const input = { id, recordId: first.id, reason: value.reason.trim(), ruling };
    return send(CorrectPaper, input, ({ changes }) => changesText(changes, say('court.corrected')));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <WhenField
        label={say('court.announcedAt')}
        hint={say('court.announcedHint')}
        value={value.announcedAt}
        fault={late ?? faultAt('announcedAt')}
        onChange={(announcedAt) => set({ announcedAt })}
      />
      <PenaltyFields {...{ value, faultAt, set }} />
      <RulingPlace {...{ court, value, faultAt, set, zone }} />
      <MarkField
        label={say('court.signed')}
        value={value.signed}
        words={words}
        onChange={(signed) => set({ signed })}
      />
      <MarkField
        label={say('court.byAgency')}
        value={value.byAgency}
        words={words}
        onChange={(byAgency) => set({ byAgency })}
      />
      <ProtocolChoice
        {...{ court, zone }}
        value={value.protocolId}
        fault={faultAt('protocolId')}
        onChange={(protocolId) => set({ protocolId })}
      />
      <FormEnd
        {...{ value, set, busy, faultAt, place }}
        noteLength={8000}
        corrects={first !== null}
        rest={restOf(offencesOf(court).length > 1 ? [...KNOWN, 'protocolId'] : KNOWN)}
        verb={say('court.recordRuling')}
      >
        {fault?.code === 'RULING_WITHOUT_PROTOCOL' && place === 'STATION' && (
          <Link href={paths.newProtocol(detentionId)}>{say('court.toProtocol')}</Link>
        )}
      </FormEnd>
    </form>
  );
}
