import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What landed beside erasure, or stood under somebody else's key: files, notes, reasons about pairs, words of times. */
export class ErasureReaches1764000003400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HIDDEN);
    await runner.query(PAIRS);
    await runner.query(FORGET);
    await runner.query(BODIES);
    await runner.query(reportsForget(WORDS_OF_REPORTS, SUBJECTS_WITH_SIGNS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reportsForget('', SUBJECTS));
    await runner.query(`
      drop function qorgau_forget_bodies; drop function attachments_forget; drop function casenotes_forget; drop function presence_forget_words;
      drop function defense_forget_pairs; drop function custody_forget_pairs; drop function custody_forget_batch_words;
      update interest_conflict set sealed_reason = '' where sealed_reason is null;
      update merge_proposal set sealed_reason = '' where sealed_reason is null;
      update person_merge set sealed_reason = '' where sealed_reason is null;
      alter table interest_conflict alter column sealed_reason set not null;
      alter table merge_proposal alter column sealed_reason set not null;
      alter table person_merge alter column sealed_reason set not null;
      drop policy not_erased on detention;
      drop policy not_erased on person;
    `);
  }
}

/** Whoever counts no figures sees no row of an erased case, nor of anything that hangs on one. */
const HIDDEN = `
  create policy not_erased on detention as restrictive for select to qorgau_app
    using (erased_at is null or qorgau_on_desk());
  create policy not_erased on person as restrictive for select to qorgau_app
    using (erased_at is null or qorgau_on_desk());
`;

const refuseOthers = `
    if qorgau_role() <> 'SYSTEM' then
      raise exception 'not for this role' using errcode = '42501';
    end if;`;

const forSystem = (signature: string, body: string): string => `
  create function ${signature} returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin${refuseOthers}
    ${body}
  end $$;
  revoke execute on function ${signature} from public;
  grant execute on function ${signature} to qorgau_app;
`;

/** Reasons about two people are sealed under one of them: where the other is erased, the words go and the fact stays.
 * Words for the time of a batch stand at everybody logged with it. */
const PAIRS = `
  alter table person_merge alter column sealed_reason drop not null;
  alter table merge_proposal alter column sealed_reason drop not null;
  alter table interest_conflict alter column sealed_reason drop not null;
  ${forSystem(
    'custody_forget_pairs(persons uuid[])',
    `update person_merge m set sealed_reason = null, sealed_undo_reason = null
      where m.kept_person_id = any (persons) or m.merged_person_id = any (persons);
    update merge_proposal m set sealed_reason = null, sealed_answer_reason = null,
        answer = coalesce(m.answer, 'DECLINED'), answered_at = coalesce(m.answered_at, domain_now())
      where m.person_id = any (persons) or m.other_person_id = any (persons);
    delete from possible_duplicate d where d.person_id = any (persons) or d.other_person_id = any (persons);
    delete from person_to_compare c where c.person_id = any (persons);`,
  )}
  ${forSystem(
    'custody_forget_batch_words(persons uuid[])',
    `update custody_claim c set said_at = qorgau_without_words(c.said_at)
      from intake_row own join intake_batch b on b.id = own.batch_id join intake_row w on w.batch_id = b.id
      where own.person_id = any (persons) and b.observed_at ? 'asWritten' and c.detention_id = w.detention_id
        and c.said_at ->> 'asWritten' = b.observed_at ->> 'asWritten';`,
  )}
  ${forSystem(
    'defense_forget_pairs(persons uuid[])',
    `update interest_conflict c set sealed_reason = null
      where exists (select 1 from interest_conflict_person p where p.conflict_id = c.id and p.person_id = any (persons));`,
  )}
`;

/** Neither files nor notes are counted in any figure: their rows go too, with sizes, types and times. */
const FORGET = `
  ${forSystem(
    'attachments_forget(detentions uuid[])',
    `delete from attachment_superseded s using attachment a where a.id = s.attachment_id and a.detention_id = any (detentions);
    delete from attachment_chunk c using attachment a where a.id = c.attachment_id and a.detention_id = any (detentions);
    delete from attachment a where a.detention_id = any (detentions);`,
  )}
  ${forSystem(
    'casenotes_forget(detentions uuid[])',
    `update case_note n set corrects_id = null from case_note c
      where c.id = n.corrects_id and c.detention_id = any (detentions) and n.detention_id <> all (detentions);
    delete from case_note n where n.detention_id = any (detentions);`,
  )}
  ${forSystem(
    'presence_forget_words(detentions uuid[])',
    `update access_refusal r
      set arrived_said = qorgau_without_words(r.arrived_said), ended_said = qorgau_without_words(r.ended_said)
      from access_refusal_detention d where d.refusal_id = r.id and d.detention_id = any (detentions);
    update access_refusal_statement s set said_at = qorgau_without_words(s.said_at)
      from access_refusal_detention d where d.refusal_id = s.refusal_id and d.detention_id = any (detentions);`,
  )}
`;

/**
 * What was sent is remembered as a keyed hash: whoever has the keys could try names against it. Without it the same
 * request, sent once more, is refused instead of being answered.
 */
const BODIES = forSystem(
  'qorgau_forget_bodies(ids uuid[])',
  `update mutation_outcome o set body_hash = '' where length(o.body_hash) > 0
      and exists (select 1 from unnest(ids) i (id) where o.outcome::text like '%' || i.id || '%');`,
);

/** Times of reports, and of signs at a door made from them, may be told in words that name somebody. */
const WORDS_OF_REPORTS = `
    update report r set said_at = qorgau_without_words(r.said_at) where r.id = any (told);
    update department_sighting s set said_at = qorgau_without_words(s.said_at)
      from report_promotion m where m.id = s.id and m.report_id = any (told);`;

const SUBJECTS = 'unnest(array[r.id, r.caller_subject_id]) s (id)';
/** A sign at a door is told of in words of its own, sealed under its promotion. */
const SUBJECTS_WITH_SIGNS = `unnest(array[r.id, r.caller_subject_id] || array(
        select m.id from report_promotion m where m.report_id = r.id and m.kind = 'SIGHTING')) s (id)`;

/** As it was, with words and subjects more. */
const reportsForget = (words: string, subjects: string): string => `
  create or replace function reports_forget(detentions uuid[]) returns uuid[]
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare told uuid[];
  begin${refuseOthers}
    select coalesce(array_agg(distinct m.report_id), '{}') into told from report_promotion m where m.detention_id = any (detentions);
    update report_person n set sealed_name = null, birth_year = null
      from report_promotion m where m.report_person_id = n.id and m.detention_id = any (detentions);
    update report r set names_changed_at = clock_timestamp() where r.id = any (told);${words}
    return array(
      select s.id from report r cross join lateral ${subjects}
      where r.id = any (told) and s.id is not null
        and not exists (select 1 from report_person n where n.report_id = r.id and n.sealed_name is not null)
        and not exists (select 1 from report_promotion m where m.report_id = r.id and m.undone_at is null
                          and m.detention_id is not null and m.detention_id <> all (detentions)));
  end $$;
`;
