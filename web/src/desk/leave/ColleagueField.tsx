import { useWords } from '../../i18n/words.js';
import { LeaveColleagues } from '../../leave/leave.graphql.js';
import { Field } from '../../parts/Field.js';
import { Note } from '../../parts/Note.js';
import { lets } from '../../session/lets.js';
import { useSession } from '../../session/session.js';
import { Answered } from '../Answered.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';

interface Props {
  readonly value: string | null;
  readonly onChange: (staffId: string | null) => void;
}

/** Colleagues whose leave may be planned; one's own is planned in the settings. */
export function ColleagueField({ value, onChange }: Props) {
  const { say } = useWords();
  const { viewer } = useSession();
  const list = usePages(LeaveColleagues, {}, ({ staff }) => staff);
  return (
    <Answered query={list} rows={1}>
      {(colleagues) => {
        const others = colleagues.filter((each) => each.id !== viewer.id && lets(each, 'Mutation.planLeave'));
        if (others.length === 0 && !list.more) return <Note kind="plain">{say('leave.noColleagues')}</Note>;
        return (
          <>
            <Field label={say('leave.colleague')}>
              <select required value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
                <option value="">{say('leave.choose')}</option>
                {others.map(({ id, name, role }) => (
                  <option key={id} value={id}>
                    {name}, {say(`caseFile.role_${role}`)}
                  </option>
                ))}
              </select>
            </Field>
            <More more={list.more} busy={list.busy} />
          </>
        );
      }}
    </Answered>
  );
}
