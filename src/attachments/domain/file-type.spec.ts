import { fileTypeOf, SIGNATURE_BYTES } from './file-type.js';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat([
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    Buffer.alloc(SIGNATURE_BYTES),
  ]);

describe('what a file is, by its first bytes', () => {
  it.each([
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe1])],
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['WEBP', bytes('RIFF', [1, 2, 3, 4], 'WEBP')],
    ['PDF', bytes('%PDF-1.7')],
  ])('%s', (type, first) => expect(fileTypeOf(first)).toBe(type));

  it.each([
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['HTML', bytes('<!doctype html>')],
    ['a ZIP archive, so also DOCX', bytes('PK', [3, 4])],
    ['GIF', bytes('GIF89a')],
    ['TIFF', bytes('II', [42, 0])],
    ['HEIC', bytes([0, 0, 0, 24], 'ftypheic')],
    ['a program', bytes('MZ')],
    ['EICAR', bytes('X5O!P%@AP[4\\PZX54(P^)7CC)7}')],
    ['a sound in RIFF', bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
    ['a PDF behind something else', bytes('\n%PDF-1.7')],
    ['a JPEG behind something else', bytes('GIF89a', [0xff, 0xd8, 0xff])],
    ['PNG whose line ends were changed', bytes([0x89], 'PNG\n', [0x1a], '\n')],
    ['nothing', Buffer.alloc(0)],
    ['two bytes', Buffer.from([0xff, 0xd8])],
  ])('is none of them: %s', (_title, first) => expect(fileTypeOf(first)).toBeNull());
});
