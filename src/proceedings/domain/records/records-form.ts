/** How texts of records begin; another number for every change of their shape. */
export const FORM_MARK = '{"form":2,';

/** @returns whether a text is of the form this version reads: a device may still keep one of an older version. */
export const isRecordsText = (text: string): boolean => text.startsWith(FORM_MARK);
