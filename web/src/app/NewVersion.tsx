import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { keepShell } from '../sw/register.js';

let kept: Promise<void> | undefined;

/** Offers a newer version of the app; it is taken when a person says so, never under their hands. */
export function NewVersion() {
  const { say } = useWords();
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    kept ??= keepShell((taking) => setTake(() => taking)).catch(() => undefined);
  }, []);
  if (!take) return null;
  return (
    <div className="newer">
      <span>{say('common.newer')}</span>
      <Button quiet icon="refresh" onClick={take}>
        {say('common.update')}
      </Button>
    </div>
  );
}
