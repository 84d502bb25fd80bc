import { useState } from 'react';
import type { KeptDepartment } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { Sheet } from '../../parts/Sheet.js';
import { cityName } from '../../shown/city-name.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { EditForm } from './EditForm.js';
import { MergeNote } from './merge/MergeNote.js';
import { MergeSteps } from './merge/MergeSteps.js';
import { useKeeping } from './useKeeping.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly department: KeptDepartment;
  readonly onClose: () => void;
}

type Doing = 'edit' | 'verify' | 'unverify' | 'merge' | null;

/** One place: what stands about it, who checked it against what, which entries are one with it, and doing so. */
export function DepartmentSheet({ department, onClose }: Props) {
  const { say, language } = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const { busy, fault, verify, update } = useKeeping(department, () => setDoing(null));
  const { name, nameRu, nameKk, nameEn, city, region, address, phone, verified, merge } = department;
  const can = (operation: string) => department.viewerCan.includes(operation);
  if (doing === 'merge') {
    return (
      <Sheet title={name} onClose={onClose}>
        <MergeSteps department={department} onDone={onClose} onCancel={() => setDoing(null)} />
      </Sheet>
    );
  }
  const when = department.verifiedAt
    ? momentText(department.verifiedAt, { zone: HOME_ZONE, language, now: now() })
    : '';
  return (
    <Sheet title={name} onClose={onClose}>
      {merge ? (
        <MergeNote merge={merge} onUndone={onClose} />
      ) : (
        <>
          <Mark
            state={verified ? 'RESOLVED' : 'UNKNOWN'}
            word={say(verified ? 'desk.isChecked' : 'desk.notChecked')}
          />
          <p className="mute">
            {verified
              ? department.verifiedAgainst &&
                say('desk.checkedBy', {
                  name: department.verifiedBy?.name ?? '',
                  when,
                  against: department.verifiedAgainst,
                })
              : say('desk.notCheckedMeans')}
          </p>
        </>
      )}
      {doing === 'edit' ? (
        <EditForm
          department={department}
          busy={busy}
          fault={fault}
          onSave={(change) => void update(change)}
          onCancel={() => setDoing(null)}
        />
      ) : (
        <>
          <dl className="facts lined">
            {(
              [
                ['desk.phone', phone ?? say('desk.noPhone')],
                ['desk.address', address ?? say('desk.noAddress')],
                ['desk.town', city ? cityName(city, say) : region],
                ['desk.nameKk', nameKk],
                ['desk.nameRu', nameRu],
                ['desk.nameEn', nameEn],
              ] as const
            ).map(([word, value]) => (
              <div key={word}>
                <dt>{say(word)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {doing === null && <FaultNote fault={fault} />}
          {doing === null && can('Mutation.verifyDepartment') && (
            <div className="desk-acts">
              <Button small primary={!verified} onClick={() => setDoing(verified ? 'unverify' : 'verify')}>
                {say(verified ? 'desk.unverify' : 'desk.verify')}
              </Button>
              <Button small onClick={() => setDoing('edit')}>
                {say('desk.change')}
              </Button>
              {can('Mutation.mergeDepartments') && (
                <Button small onClick={() => setDoing('merge')}>
                  {say('departments.sameElsewhere')}
                </Button>
              )}
            </div>
          )}
          {doing === null &&
            department.mergedHere.map((one) => <MergeNote key={one.id} merge={one} isHere />)}
        </>
      )}
      {(doing === 'verify' || doing === 'unverify') && (
        <ReasonForm
          label={say(doing === 'verify' ? 'desk.against' : 'desk.whyNot')}
          hint={say(doing === 'verify' ? 'desk.againstHint' : 'desk.whyNotHint')}
          verb={say(doing === 'verify' ? 'desk.verify' : 'desk.unverify')}
          busy={busy}
          fault={fault}
          onReason={(against) => void verify(doing === 'verify', against)}
          onCancel={() => setDoing(null)}
        />
      )}
    </Sheet>
  );
}
