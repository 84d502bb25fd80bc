/** Bytes of one file: a phone's photograph has 3 to 8 MB. */
export const MOST_BYTES = 15 * 1024 * 1024;

/** Of a picture. A phone's sharpest usual mode makes 50 million; a wall of 64,000 by 64,000 makes 4,096 million. */
export const MOST_PIXELS = 64_000_000;

/** Pictures in one file: a copy shows one, so a file holds one. */
export const MOST_PAGES = 1;

/** Of the copy people look at: a page of paper can still be read. */
export const VIEW_SIDE = 2048;
export const THUMB_SIDE = 320;
