/** What a note is about, to find it again. It starts nothing and changes nothing. */
export const CASE_NOTE_KINDS = ['GENERAL', 'MEETING', 'CALL', 'FAMILY', 'OFFICIALS', 'HEALTH'] as const;
export type CaseNoteKind = (typeof CASE_NOTE_KINDS)[number];
