import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/names.js';
import { useSession } from '../session/session.js';

interface Props {
  readonly detentionId: string;
  readonly departmentId: string | null;
}

/** What is done about a person with the thumb. */
export function PersonDock({ detentionId, departmentId }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const acts: readonly { icon: IconName; word: string; href: string | null | false }[] = [
    {
      icon: 'file-search',
      word: say('person.protocol'),
      href: can('Mutation.recordProtocol') && paths.protocols(detentionId),
    },
    {
      icon: 'door-off',
      word: say('person.keptOut'),
      href: can('Mutation.reportAccessRefusal') && departmentId && paths.refusal(departmentId, detentionId),
    },
    {
      icon: 'transfer',
      word: say('person.handOver'),
      href: can('Query.lawyers') && paths.handOver(detentionId),
    },
  ];
  return (
    <>
      {acts.map(
        ({ icon, word, href }) =>
          href && (
            <Link key={icon} className="dock-act" href={href}>
              <Icon name={icon} size={24} />
              <span>{word}</span>
            </Link>
          ),
      )}
    </>
  );
}
