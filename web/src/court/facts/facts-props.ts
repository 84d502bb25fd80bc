import type { CaseFacts } from '../../api/operations.js';
import type { FormProps } from '../form-props.js';

/** What is recorded of a case; null: the server does not know the person yet. */
export type FactsOf = NonNullable<CaseFacts['detention']> | null;

/** What every form of these facts is given. */
export interface FactsFormProps extends Pick<
  FormProps<unknown>,
  'place' | 'detentionId' | 'entry' | 'onDone'
> {
  readonly facts: FactsOf;
}
