export { ABOUTS, COPIES, type About, type Copy } from './about.js';
export { fileTypeOf, OUTSIDE, SIGNATURE_BYTES, type FileType } from './file-type.js';
export { MOST_BYTES, MOST_PAGES, MOST_PIXELS, THUMB_SIDE, VIEW_SIDE } from './limits.js';
