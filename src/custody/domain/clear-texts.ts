/**
 * Texts that lie in the clear because rules and figures need them. Their form leaves no room for a name:
 * whatever else somebody types belongs in notes, which are sealed.
 */

/** An article as told or written: `488`, `434-3`, `488(6)`, `272(2) УК`. */
export const ARTICLE = /^\d{1,3}(-\d{1,2})?(\(\d{1,2}\))?( (УК|ҚК|КоАП|ӘҚБтК))?$/u;

/** A language as an IETF tag: `kk`, `ru-KZ`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;
