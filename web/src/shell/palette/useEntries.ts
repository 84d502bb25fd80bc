import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { useSections } from '../../app/sections.js';
import { useAsk } from '../../api/query.js';
import { personLine } from '../../shown/person-line.js';
import { useWords } from '../../i18n/words.js';
import { useSession } from '../../session/session.js';
import type { Act } from '../acts.js';
import { PaletteDepartments } from '../shell.graphql.js';
import type { Entry } from './entries.js';
import { usePeople } from './usePeople.js';

interface Entries {
  readonly entries: readonly Entry[];
  /** false: somebody may be missing, names are still being read */
  readonly isComplete: boolean;
}

/** Everything the palette finds for this person. People are asked for by name once something was typed. */
export function useEntries(acts: readonly Act[], typed: string): Entries {
  const { say } = useWords();
  const { can } = useSession();
  const [, go] = useLocation();
  const sections = useSections();
  const asked = typed.trim().length > 0;
  const departments = useAsk(PaletteDepartments, {}, { enabled: asked && can('Query.departments') });
  const { people, isComplete } = usePeople(typed, can('Query.detentions'));
  const entries = [
    ...people.map((person): Entry => {
      const { name, year } = personLine(person.person, say);
      const place = person.department ? person.department.shortName : say('board.noPlace');
      return {
        id: person.id,
        group: 'people',
        asTyped: true,
        icon: 'user',
        label: name,
        detail: year ? `${year}, ${place}` : place,
        run: () => go(paths.caseFile(person.id)),
      };
    }),
    ...(departments.data?.departments.nodes ?? []).map((department): Entry => ({
      id: department.id,
      group: 'departments',
      icon: 'building',
      label: department.name,
      run: () => go(paths.boardAt(department.id)),
    })),
    ...sections.map(({ path, word }): Entry => ({
      id: path,
      group: 'screens',
      icon: 'layout-dashboard',
      label: say(word),
      run: () => go(path),
    })),
    ...acts.map(({ id, label, keys, run }): Entry => ({
      ...{ id, group: 'acts', icon: 'player-play', label, run },
      ...(keys && { keys }),
    })),
  ];
  return { entries, isComplete };
}
