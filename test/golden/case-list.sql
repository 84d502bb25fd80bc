BEGIN;

select * from qorgau_open_session($1, $2, $3);

SELECT "d"."id" AS "d_id", "d"."person_id" AS "d_person_id", "d"."event_id" AS "d_event_id", "d"."track" AS "d_track", "d"."role_at_event" AS "d_role_at_event", "d"."charged_article" AS "d_charged_article", "d"."family_answer" AS "d_family_answer", "d"."sealed_code_word" AS "d_sealed_code_word", "d"."status" AS "d_status", "d"."department_id" AS "d_department_id", "d"."place_claim_id" AS "d_place_claim_id", "d"."place_verified" AS "d_place_verified", "d"."last_confirmed_at" AS "d_last_confirmed_at", "d"."released_at" AS "d_released_at", "d"."started_from" AS "d_started_from", "d"."started_until" AS "d_started_until", "d"."logged_by" AS "d_logged_by", "d"."logged_at" AS "d_logged_at" FROM "detention" "d" WHERE not exists (select 1 from detention_redirect r where r.from_id = "d"."id" and r.active) AND d.erased_at is null AND "d"."status" = any($1) ORDER BY "d"."logged_at" DESC, "d"."id" DESC LIMIT 21;

select given.id, canonical_person_id(given.id) as "canonicalId" from unnest($1::uuid[]) as given (id);

SELECT "d"."id" AS "d_id", "d"."code" AS "d_code", "d"."region" AS "d_region", "d"."city" AS "d_city", "d"."name_ru" AS "d_name_ru", "d"."name_kk" AS "d_name_kk", "d"."name_en" AS "d_name_en", "d"."type" AS "d_type", "d"."address" AS "d_address", "d"."lat" AS "d_lat", "d"."lon" AS "d_lon", "d"."phone" AS "d_phone", "d"."zone" AS "d_zone", "d"."source" AS "d_source", "d"."confidence" AS "d_confidence", "d"."verified" AS "d_verified", "d"."version" AS "d_version", "d"."verified_by" AS "d_verified_by", "d"."verified_at" AS "d_verified_at", "d"."verified_against" AS "d_verified_against", "d"."merged_into" AS "d_merged_into" FROM "department" "d" WHERE "d"."id" = any($1) OR "d"."id" in (select o.merged_into from department o where o.id = any($1));

SELECT "p"."id" AS "p_id", "p"."sealed_name" AS "p_sealed_name", "p"."sealed_description" AS "p_sealed_description", "p"."sealed_birth_date" AS "p_sealed_birth_date", "p"."sealed_iin" AS "p_sealed_iin", "p"."sealed_contact" AS "p_sealed_contact", "p"."sealed_notes" AS "p_sealed_notes", "p"."name_hash" AS "p_name_hash", "p"."birth_hash" AS "p_birth_hash", "p"."iin_hash" AS "p_iin_hash", "p"."rules_version" AS "p_rules_version", "p"."nameless" AS "p_nameless", "p"."birth_year" AS "p_birth_year", "p"."sex" AS "p_sex", "p"."citizenship" AS "p_citizenship", "p"."seeks_asylum" AS "p_seeks_asylum", "p"."disability" AS "p_disability", "p"."languages" AS "p_languages", "p"."logged_by" AS "p_logged_by", "p"."logged_at" AS "p_logged_at" FROM "person" "p" WHERE "p"."id" = any($1) and p.erased_at is null;

select subject_id, wrapped from subject_key where subject_id = any($1::uuid[]);

select qorgau_audit('OPENED', $1, $2, $3, null, $4);
