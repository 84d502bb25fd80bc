/** Nobody has accepted the case or been offered it: the same that the board counts. */
export const WITHOUT_LAWYER = 'd.id not in (select r.detention_id from defense_representation r)';
