import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';

/** The next page of a list, where there is one. */
export function More({ more, busy }: { readonly more: (() => void) | null; readonly busy: boolean }) {
  const { say } = useWords();
  if (!more) return null;
  return (
    <Button small busy={busy} onClick={more}>
      {say('common.more')}
    </Button>
  );
}
