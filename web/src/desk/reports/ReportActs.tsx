import { useState } from 'react';
import { useAsk } from '../../api/query.js';
import type { ReportFile } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { useSession } from '../../session/session.js';
import { ReportStaff } from './reports.graphql.js';
import { useReport, type CallOutcome, type CloseReason } from './use-report.js';
import { FaultNote } from '../../parts/FaultNote.js';

const OUTCOMES = ['REACHED', 'NO_ANSWER', 'DECLINED', 'WRONG_CONTACT'] as const;
const REASONS = ['DUPLICATE', 'MISTAKEN', 'NOT_OURS', 'UNREACHABLE'] as const;

type Doing = 'call' | 'close' | null;

/** What is done with a report as a whole: called back, given to somebody, a sign at a department, closed, opened again. */
export function ReportActs({ report }: { readonly report: ReportFile }) {
  const { say } = useWords();
  const { can } = useSession();
  const [doing, setDoing] = useState<Doing>(null);
  const [outcome, setOutcome] = useState<CallOutcome>('REACHED');
  const [reason, setReason] = useState<CloseReason>('MISTAKEN');
  const [note, setNote] = useState('');
  const { busy, fault, callBack, close, reopen, assign, toSighting } = useReport(report, () => {
    setDoing(null);
    setNote('');
  });
  const assigns = can('Mutation.assignReport', 'Query.staff');
  const staff = useAsk(ReportStaff, {}, { enabled: assigns && report.state === 'OPEN' });
  if (report.state === 'CLOSED') {
    return (
      <div className="stack">
        {report.closeReason && <p>{say(`desk.closed_${report.closeReason}`)}</p>}
        <FaultNote fault={fault} />
        {can('Mutation.reopenReport') && !report.erasedAt && (
          <div className="desk-acts">
            <Button small busy={busy} onClick={() => void reopen()}>
              {say('desk.reopen')}
            </Button>
          </div>
        )}
      </div>
    );
  }
  if (report.state !== 'OPEN') return null;
  return (
    <section className="stack">
      {assigns && (
        <Field label={say('desk.whoCallsBack')}>
          <select
            value={report.assignedTo?.id ?? ''}
            disabled={busy}
            onChange={({ target }) => void assign(target.value || null)}
          >
            <option value="">{say('desk.nobodyCallsBack')}</option>
            {staff.data?.staff.nodes
              .filter(({ active, role }) => active && ['COORDINATOR', 'LAWYER', 'OPERATOR'].includes(role))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </Field>
      )}
      <FaultNote fault={fault} />
      {doing === null && (
        <div className="desk-acts">
          <Button small onClick={() => setDoing('call')}>
            {say('desk.noteCall')}
          </Button>
          {can('Mutation.promoteReportToSighting') && report.department && (
            <Button small busy={busy} onClick={() => void toSighting(null)}>
              {say('desk.asSighting')}
            </Button>
          )}
          {can('Mutation.closeReport') && (
            <Button small onClick={() => setDoing('close')}>
              {say('desk.closeReport')}
            </Button>
          )}
        </div>
      )}
      {doing && (
        <div className="form">
          <Field label={say(doing === 'call' ? 'desk.callOutcome' : 'desk.closeWhy')}>
            {doing === 'call' ? (
              <select value={outcome} onChange={({ target }) => setOutcome(target.value as CallOutcome)}>
                {OUTCOMES.map((each) => (
                  <option key={each} value={each}>
                    {say(`desk.call_${each}`)}
                  </option>
                ))}
              </select>
            ) : (
              <select value={reason} onChange={({ target }) => setReason(target.value as CloseReason)}>
                {REASONS.map((each) => (
                  <option key={each} value={each}>
                    {say(`desk.closed_${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={say('desk.reportNote')}>
            <textarea
              rows={2}
              maxLength={1000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </Field>
          <div className="desk-acts">
            <Button
              small
              primary
              busy={busy}
              onClick={() =>
                void (doing === 'call' ? callBack(outcome, note.trim()) : close(reason, note.trim()))
              }
            >
              {say(doing === 'call' ? 'desk.writeDown' : 'desk.closeReport')}
            </Button>
            <Button small onClick={() => setDoing(null)}>
              {say('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
