import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { isUuid, toDate } from '../kernel/index.js';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { Db } from '../platform/db/index.js';
import { Access, LiveSignals, type SocketCaller } from '../platform/graphql/index.js';
import { Deadline, ProceedingsLoaders } from '../proceedings/index.js';
import { presentLoad, presentTotals } from './board.presenter.js';
import { BoardQuery, MOST_ALONE, MOST_NEWEST, type BoardFilter, type LoadRow } from './store/board.query.js';
import { Board, BoardChange, DepartmentLoad, UnrepresentedPerson } from './types/board.type.js';

/** The dispatch board. */
@Resolver(() => Board)
export class BoardResolver {
  private version = 0;

  constructor(
    private readonly db: Db,
    private readonly query: BoardQuery,
    private readonly custody: CustodyLoaders,
    private readonly live: LiveSignals,
  ) {}

  @Query(() => Board, { description: 'as far as the caller may see' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'show the board' })
  async board(
    @Args('eventId', { type: () => ID, nullable: true }) eventId?: string,
    @Args('city', { type: () => String, nullable: true }) city?: string,
  ): Promise<Board> {
    const filter = { eventId: eventId ?? null, city: city ?? null };
    const rows = isSound(filter) ? await this.query.load(filter) : [];
    const loads = await Promise.all(rows.map((row) => this.present(row)));
    return Object.assign(new Board(), {
      filter,
      departments: loads.filter((load) => load !== null),
      totals: presentTotals(rows),
      asOf: toDate(await this.db.now()),
      sweepAlive: await this.query.sweepAlive(),
      withoutDepartmentIds: rows.find((row) => row.department_id === null)?.newest ?? [],
      noDeadlineIds: rows.flatMap((row) => row.no_deadline),
    });
  }

  @ResolveField(() => [Detention], { description: 'held with no department at all, or none known' })
  withoutDepartment(@Parent() { withoutDepartmentIds }: Board): Promise<Detention[]> {
    return this.detentions(withoutDepartmentIds);
  }

  @ResolveField(() => [Detention], { description: 'cases with no deadline: a list that should be empty' })
  withoutDeadline(@Parent() { noDeadlineIds }: Board): Promise<Detention[]> {
    return this.detentions(noDeadlineIds.slice(0, 200));
  }

  @ResolveField(() => [UnrepresentedPerson], {
    description: `the most urgent clock first, ${MOST_ALONE} at most; the totals say how many there are`,
  })
  async unrepresented(
    @Parent() { filter }: Board,
    @Args('first', { type: () => Int, nullable: true, defaultValue: MOST_ALONE }) first: number | null,
  ): Promise<UnrepresentedPerson[]> {
    const rows = isSound(filter) ? await this.query.alone(filter, first ?? MOST_ALONE) : [];
    const found = await Promise.all(
      rows.map(async ({ detention_id, deadline_id }) => ({
        detention: await this.custody.detention(detention_id),
        deadlineId: deadline_id,
      })),
    );
    return found.filter((each): each is UnrepresentedPerson => each.detention !== null);
  }

  @Subscription(() => BoardChange, { description: 'hints without people; ask `board` again' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  boardChanged(
    @Context() caller: SocketCaller,
    @Args('eventId', { type: () => ID, nullable: true }) eventId?: string,
    @Args('city', { type: () => String, nullable: true }) city?: string,
  ): AsyncIterableIterator<{ boardChanged: BoardChange }> {
    return this.live.follow(caller, {
      field: 'boardChanged',
      topic: 'board',
      concerns: () => true,
      tell: ({ ids }) => this.tell(ids, { eventId, city }),
    });
  }

  /** @param ids of entries as they were typed; none: anything may have changed. */
  private async tell(
    ids: readonly string[],
    filter: BoardFilter,
  ): Promise<{ boardChanged: BoardChange } | null> {
    const touched = ids.length === 0 ? [] : await this.query.touched(ids, filter);
    if (ids.length > 0 && touched.length === 0) return null;
    this.version += 1;
    // whoever has the screen of an entry open that was joined meanwhile hears of it, too
    const departmentIds = [...new Set([...touched, ...ids])];
    return { boardChanged: Object.assign(new BoardChange(), { departmentIds, version: this.version }) };
  }

  private async present(row: LoadRow): Promise<DepartmentLoad | null> {
    const department = row.department_id ? await this.custody.department(row.department_id) : null;
    return department && presentLoad(row, department);
  }

  private async detentions(ids: readonly string[]): Promise<Detention[]> {
    return (await Promise.all(ids.map((id) => this.custody.detention(id)))).filter((row) => row !== null);
  }
}

/** An id that is none narrows the board to nothing. */
const isSound = ({ eventId }: BoardFilter): boolean => !eventId || isUuid(eventId);

@Resolver(() => UnrepresentedPerson)
export class UnrepresentedPersonFieldsResolver {
  constructor(private readonly deadlines: ProceedingsLoaders) {}

  @ResolveField(() => Deadline, {
    nullable: true,
    description: 'the clock that runs out first; null: no clock is open',
  })
  nextClock(@Parent() { deadlineId }: UnrepresentedPerson): Promise<Deadline | null> | null {
    return deadlineId ? this.deadlines.deadline(deadlineId) : null;
  }
}

@Resolver(() => DepartmentLoad)
export class DepartmentLoadFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly deadlines: ProceedingsLoaders,
  ) {}

  @ResolveField(() => Deadline, { nullable: true, description: 'the clock that runs out first' })
  nextClock(@Parent() { nextClockId }: DepartmentLoad): Promise<Deadline | null> | null {
    return nextClockId ? this.deadlines.deadline(nextClockId) : null;
  }

  @ResolveField(() => [Detention], { description: `latest logged first, ${MOST_NEWEST} at most` })
  async newest(
    @Parent() { newestIds }: DepartmentLoad,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number | null,
  ): Promise<Detention[]> {
    const asked = newestIds.slice(0, Math.max(0, first ?? 20));
    return (await Promise.all(asked.map((id) => this.custody.detention(id)))).filter((row) => row !== null);
  }
}
