import { Args, Context, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { isUuid, toDate } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import {
  Access,
  decodeCursor,
  LiveSignals,
  Mutations,
  pageSize,
  toConnection,
  type Connection,
  type SocketCaller,
} from '../platform/graphql/index.js';
import { AlertConnection, AlertSignal, presentAlert, type Alert } from './alert.types.js';
import { Alerts } from './store/alerts.repository.js';
import { MarkAlertsSeen, MarkAlertsSeenInput, MarkAlertsSeenResult } from './verbs/mark-alerts-seen.js';

@Resolver()
export class AlertsResolver {
  constructor(
    private readonly db: Db,
    private readonly rows: Alerts,
    private readonly mutations: Mutations,
    private readonly markSeen: MarkAlertsSeen,
    private readonly live: LiveSignals,
  ) {}

  @Query(() => AlertConnection, { description: 'your own, newest first' })
  @Access('STAFF')
  async alerts(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
    @Args('refId', { type: () => ID, nullable: true, description: 'only those about this record' })
    refId?: string,
  ): Promise<Connection<Alert>> {
    const size = pageSize(first);
    const afterId = (decodeCursor(after)?.[0] as string | undefined) ?? null;
    const sound = !refId || isUuid(refId);
    const rows = sound ? await this.rows.page((await this.db.actor()).id!, { size, afterId, refId }) : [];
    return toConnection(rows, size, { keyOf: (row) => [row.id], present: presentAlert, after });
  }

  @Mutation(() => MarkAlertsSeenResult)
  @Access('STAFF')
  markAlertsSeen(@Args('input') input: MarkAlertsSeenInput) {
    return this.mutations.run(this.markSeen, input);
  }

  @Subscription(() => AlertSignal, { name: 'alerts' })
  @Access('STAFF')
  alertSignals(@Context() caller: SocketCaller): AsyncIterableIterator<{ alerts: AlertSignal }> {
    return this.live.follow(caller, {
      field: 'alerts',
      topic: 'alerts',
      concerns: ({ ids }, actor) => ids.length === 0 || ids.includes(actor.id!),
      tell: async () => ({ alerts: { at: toDate(await this.db.now()) } }),
    });
  }
}
