import { CASES_IN_SCOPE, VALUE_OF } from './count-statement.js';

/**
 * A line a head, in an order that tells nothing of who was logged when: $6 is a secret of the one export.
 * `case` is the record's id still; it is replaced by a pseudonym before it leaves.
 */
export const MICRODATA_STATEMENT = `
  with f as (${CASES_IN_SCOPE}), violated as (
    select detention_id, string_agg(code, ' ' order by code) as codes from rights_violations group by detention_id
  )
  select f.detention_id::text as case, to_char(f.day, 'YYYY-MM-DD') as day, ${VALUE_OF.EVENT} as event,
         ${VALUE_OF.CITY} as city, ${VALUE_OF.DEPARTMENT} as department, ${VALUE_OF.SEX} as sex,
         ${VALUE_OF.AGE_BAND} as age_band, ${VALUE_OF.CITIZENSHIP} as citizenship, ${VALUE_OF.ROLE} as role,
         ${VALUE_OF.TRACK} as track, ${VALUE_OF.OUTCOME} as outcome, ${VALUE_OF.DURATION} as duration,
         f.arrest_days::text as arrest_days, f.fine_mci::text as fine_mci,
         coalesce(f.appeal_filed, false)::text as appeal_filed, violated.codes as violations,
         f.place_verified::text as place_verified
  from f left join violated using (detention_id)
  order by sha256(convert_to($6 || f.detention_id, 'UTF8'))`;
