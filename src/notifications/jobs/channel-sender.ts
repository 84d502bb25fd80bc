import type { Channel } from '../domain/channel.js';
import type { Verdict } from '../domain/verdict.js';
import type { ClaimedDelivery } from '../store/deliveries.repository.js';

/** A message ready to leave, or the stable code of why there is nowhere to send it to. */
export type Prepared<R> = { readonly ready: R } | { readonly nowhere: string };

/** How one channel sends one message. */
export interface ChannelSender<R = unknown> {
  readonly channel: Channel;
  /** false: nothing of it exists here; e-mails then wait, the others are given up */
  readonly isSetUp: boolean;
  /** Puts its own house in order before a run, in a session: forgets those who left, makes a key that is missing. */
  tidy?(): Promise<void>;
  /** Opens what is needed, in a session, at the moment of sending. */
  prepare(delivery: ClaimedDelivery): Promise<Prepared<R>>;
  /** Sends, outside any session. @throws what `judge` understands. */
  send(ready: R): Promise<void>;
  judge(error: unknown, attempts: number): Verdict;
  /** What a try means for its target, in the session that writes it down. @param verdict null: sent. */
  settled?(delivery: ClaimedDelivery, verdict: Verdict | null): Promise<void>;
}
