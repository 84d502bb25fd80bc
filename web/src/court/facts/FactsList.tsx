import '../court.css';
import { useState } from 'react';
import type { FamilyAnswer } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { useQueued } from '../../offline/device.js';
import type { Queued } from '../../offline/outbox.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { QueuedMark } from '../../parts/QueuedMark.js';
import { Sheet } from '../../parts/Sheet.js';
import { lets } from '../../session/lets.js';
import { useSession } from '../../session/session.js';
import type { RefusedEntry } from '../form-props.js';
import type { Place } from '../useRecording.js';
import { ArrestBarForm, BARS } from './ArrestBarForm.js';
import { ClassifyForm } from './ClassifyForm.js';
import { FamilyForm } from './FamilyForm.js';
import type { FactsOf } from './facts-props.js';
import { ClassifyDetention, RecordArrestBar, SetFamilyAnswer } from './facts.graphql.js';

const FACTS = {
  family: ['Mutation.setFamilyAnswer', SetFamilyAnswer, FamilyForm],
  classify: ['Mutation.classifyDetention', ClassifyDetention, ClassifyForm],
  bar: ['Mutation.recordArrestBar', RecordArrestBar, ArrestBarForm],
} as const;
type Which = keyof typeof FACTS;
const WHICH = Object.keys(FACTS) as readonly Which[];

interface Props {
  readonly facts: FactsOf;
  readonly detentionId: string;
  readonly place: Place;
}

/** What a family may be told, under which law the case runs, why the person must not be arrested; each can be changed. */
export function FactsList({ facts, detentionId, place }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const queued = useQueued();
  const [open, setOpen] = useState<{ which: Which; entry: RefusedEntry | null } | null>(null);
  const told = useTold(facts);
  const Form = open && FACTS[open.which][2];
  // at a desk they stand in a section that has a heading of its own
  const Heading = place === 'DESK' ? 'h3' : 'h2';
  return (
    <>
      {WHICH.map((which) => {
        const [operation, document] = FACTS[which];
        const may = facts ? lets(facts, operation) : can(operation);
        const waiting = queued.findLast(
          (act) => act.document.name === document.name && act.state !== 'DONE' && isAbout(act, detentionId),
        );
        const refusal = waiting?.refusal;
        return (
          <section key={which} className="court-card" aria-label={say(`facts.${which}`)}>
            <header>
              <Heading>{say(`facts.${which}`)}</Heading>
              {waiting && <QueuedMark state={waiting.state} />}
            </header>
            {told[which].map((line) => (
              <p key={line}>{line}</p>
            ))}
            {refusal && <p className="field-fault">{refusal.message}</p>}
            {may && (
              <div className="court-acts">
                <Button
                  small={place === 'DESK'}
                  onClick={() =>
                    setOpen({
                      which,
                      entry: refusal
                        ? { id: waiting.id, input: inputOf(waiting), why: refusal.message }
                        : null,
                    })
                  }
                >
                  {say(refusal ? 'court.putRight' : `facts.change_${which}`)}
                </Button>
              </div>
            )}
          </section>
        );
      })}
      {open && Form && (
        <Sheet title={say(`facts.${open.which}`)} onClose={() => setOpen(null)}>
          {open.entry && <Note kind="warning">{open.entry.why}</Note>}
          <Form {...{ detentionId, place, facts }} entry={open.entry} onDone={() => setOpen(null)} />
        </Sheet>
      )}
    </>
  );
}

interface Input {
  readonly detentionId?: string;
  readonly detentionIds?: readonly string[];
}

const inputOf = ({ variables }: Queued): Input => (variables as { readonly input: Input }).input;

const isAbout = (act: Queued, detentionId: string): boolean => {
  const { detentionId: one, detentionIds = [] } = inputOf(act);
  return one === detentionId || detentionIds.includes(detentionId);
};

/** @returns what is recorded, a line each; what is not known says so. */
function useTold(facts: FactsOf): Readonly<Record<Which, readonly string[]>> {
  const { say } = useWords();
  const answer: FamilyAnswer = facts?.familyAnswer ?? 'NONE';
  const bar = facts?.arrestBar;
  const bars = [
    ...BARS.filter((each) => bar?.[each] === true).map((each) => say(`facts.${each}`)),
    ...(bar?.disabilityGroup ? [say('facts.disability', { group: bar.disabilityGroup })] : []),
  ];
  const charged = facts?.chargedArticle;
  return {
    family: [say(`facts.family_${answer}`)],
    classify: [
      [
        say(`facts.track_${facts?.track ?? 'UNKNOWN'}`),
        charged && say('facts.chargedWith', { article: charged }),
        facts?.roleAtEvent && say(`facts.role_${facts.roleAtEvent}`),
      ]
        .filter(Boolean)
        .join(', '),
    ],
    bar:
      bars.length > 0
        ? [say('facts.barStands', { why: bars.join(', '), article: bar!.article })]
        : [say(bar?.recordedAt ? 'facts.barNone' : 'facts.barNotAsked')],
  };
}
