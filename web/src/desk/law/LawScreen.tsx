import { useDeferredValue, useMemo, useState } from 'react';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Empty } from '../../parts/states.js';
import type { Act } from '../../shell/acts.js';
import { scoreOf } from '../../shell/palette/fold.js';
import { localDateText } from '../../time/format.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { DefectTable } from './DefectTable.js';
import { DeskLaw } from './law.graphql.js';
import { RuleTable } from './RuleTable.js';

type Shown = 'all' | 'open';

/** The law as the clocks count it: each rule with its article, its term, since when, and who confirmed it. */
export function LawScreen() {
  const { say, language } = useWords();
  const query = useAsk(DeskLaw, {});
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const sought = useDeferredValue(typed.trim());
  const acts = useMemo<readonly Act[]>(
    () => [{ id: 'print', label: say('common.print'), keys: 'mod+p', run: () => window.print() }],
    [say],
  );
  const answers = (text: string, isOpen: boolean) =>
    (shown === 'all' || isOpen) && (sought === '' || scoreOf(text, sought) > 0);
  return (
    <DeskRoom
      title={say('rooms.law')}
      about={say('desk.lawAbout')}
      acts={acts}
      tools={
        <Button small icon="printer" onClick={() => window.print()}>
          {say('common.print')}
        </Button>
      }
    >
      <div className="desk-bar no-print">
        <Field label={say('desk.lawSearch')}>
          <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </Field>
        <Field label={say('desk.lawShown')}>
          <select value={shown} onChange={({ target }) => setShown(target.value as Shown)}>
            <option value="all">{say('desk.lawAll')}</option>
            <option value="open">{say('desk.lawOpen')}</option>
          </select>
        </Field>
      </div>
      <Answered query={query} rows={10}>
        {({ rulePack }) => {
          const rules = rulePack.rules.filter(({ title, code, versions }) =>
            answers(
              `${title} ${code} ${versions.map(({ article }) => article).join(' ')}`,
              versions.some(({ verify }) => verify),
            ),
          );
          const defects = rulePack.defects.filter(({ title, code, article, verify }) =>
            answers(`${title} ${code} ${article}`, verify),
          );
          return (
            <>
              <p>
                <strong>{rulePack.id}</strong>, {say('desk.packVersion', { version: rulePack.version })}.{' '}
                {say('desk.uncheckedFrom', { date: localDateText(rulePack.unverifiedFrom, language) })}
              </p>
              <p className="meta">{say('desk.lawNotAdvice')}</p>
              {rules.length + defects.length === 0 && <Empty title={say('desk.noRule')} />}
              {rules.length > 0 && <RuleTable rules={rules} />}
              {defects.length > 0 && <DefectTable defects={defects} />}
            </>
          );
        }}
      </Answered>
    </DeskRoom>
  );
}
