import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { type WatchedState } from '../domain/index.js';

/** A request whose contact confirmed itself. */
export interface WatchRow {
  readonly id: string;
  readonly sealed: Buffer;
  /** the episode it was last found to mean */
  readonly detentionId: string | null;
  /** fingerprint of what was told last */
  readonly told: Buffer | null;
}

export interface StateRow extends WatchedState {
  readonly detentionId: string;
  readonly personId: string;
}

/** Days until a request is gone: unconfirmed; after a release; never about anybody we knew. */
const UNCONFIRMED_DAYS = 3;
const RELEASED_DAYS = 30;
const UNMATCHED_DAYS = 180;

/** Watch requests as the worker works on them. What they say is sealed under the family key. */
@Injectable()
export class Watches {
  constructor(private readonly db: Db) {}

  /** One worker at a time, until the transaction ends: nothing is told twice. */
  async lock(): Promise<void> {
    await this.db.sql('select pg_advisory_xact_lock(7306)');
  }

  /** @returns whether anybody confirmed asks to be told. */
  async areThere(): Promise<boolean> {
    const sql = 'select exists (select 1 from family_watch_request where confirmed_on is not null) as yes';
    return (await this.db.one<{ yes: boolean }>(sql))!.yes;
  }

  confirmed(): Promise<WatchRow[]> {
    return this.db.sql(
      `select id, sealed, detention_id as "detentionId", told from family_watch_request
       where confirmed_on is not null order by id`,
    );
  }

  /** @returns the heads of episodes as custody and proceedings publish them, by the id that was asked for. */
  async states(detentionIds: readonly string[]): Promise<ReadonlyMap<string, StateRow>> {
    const rows = await this.db.sql<StateRow & { asked: string }>(
      `select a.id as asked, h.detention_id as "detentionId", h.person_id as "personId", h.status,
              h.family_answer as "familyAnswer", r.department_id as "departmentId",
              array(select p.hearing_id::text from proceedings_hearings p where p.detention_id = h.detention_id)
                as "hearingIds"
       from unnest($1::uuid[]) a (id) join custody_heads h on h.detention_id = canonical_detention_id(a.id)
         join custody_recorded_places r on r.detention_id = h.detention_id`,
      [[...new Set(detentionIds)]],
    );
    return new Map(rows.map((row) => [row.asked, row]));
  }

  /** Remembers what a request means and what is told of it now, and puts the letter into the post. */
  async tell(watch: { id: string; detentionId: string; told: Buffer }): Promise<void> {
    await this.db.sql('update family_watch_request set detention_id = $2, told = $3 where id = $1', [
      watch.id,
      watch.detentionId,
      watch.told,
    ]);
    await this.db.sql(`insert into family_watch_mail (watch_id, kind) values ($1, 'NEWS')`, [watch.id]);
  }

  /** A family was told that there is news about somebody: that is a disclosure. Of whom, never to whom. */
  async recordDisclosures(personIds: readonly string[]): Promise<void> {
    await this.db.sql(`select qorgau_audit('DISCLOSED', 'watch', 'family answer', $1::uuid[], null, null)`, [
      [...new Set(personIds)],
    ]);
  }

  async addLeads(leads: readonly { watchId: string; detentionId: string }[]): Promise<void> {
    await this.db.sql(
      `insert into family_watch_lead (watch_id, detention_id)
       select * from unnest($1::uuid[], $2::uuid[]) on conflict do nothing`,
      [leads.map((lead) => lead.watchId), leads.map((lead) => lead.detentionId)],
    );
  }

  /** Erases what is over. Leads and letters go with it. @returns how many requests are gone. */
  async eraseOld(): Promise<number> {
    const gone = await this.db.sql(
      `delete from family_watch_request w
       where (w.confirmed_on is null and w.received_on < domain_now() - make_interval(days => $1))
          or exists (select 1 from custody_heads h where h.detention_id = canonical_detention_id(w.detention_id)
                       and h.released_at < domain_now() - make_interval(days => $2))
          or (w.detention_id is null and w.confirmed_on < domain_now() - make_interval(days => $3))
       returning 1`,
      [UNCONFIRMED_DAYS, RELEASED_DAYS, UNMATCHED_DAYS],
    );
    return gone.length;
  }
}
