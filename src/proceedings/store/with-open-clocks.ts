/** Something is to be done on the case, or a clock of it lacks a fact. Clocks that are only watched do not count. */
export const WITH_OPEN_CLOCKS = 'd.id in (select c.detention_id from proceedings_open_deadlines c)';
