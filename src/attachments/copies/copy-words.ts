/**
 * Why no copies were made. IMAGE_UNREADABLE also where the picture took more memory or work than it was given;
 * UPLOADS_BUSY where this machine had no time for it.
 */
export type CopyFault = 'IMAGE_UNREADABLE' | 'IMAGE_TOO_LARGE' | 'TOO_MANY_PAGES' | 'UPLOADS_BUSY';

/** The line a copying process writes first; the bytes of both copies follow it. */
export type CopyHead =
  | {
      /** as the decoder reads it, in small letters */
      readonly format: string;
      readonly width: number;
      readonly height: number;
      readonly viewBytes: number;
      readonly thumbBytes: number;
    }
  | { readonly fault: CopyFault };
