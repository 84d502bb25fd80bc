import { randomUUID } from 'node:crypto';
import { mkdir, open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Sealed chunks on their way into the database. The file has no name from the moment it is opened: whatever ends the
 * upload, the process or the machine, nothing of it is left.
 */
export class Spool {
  private readonly lengths: number[] = [];
  private end = 0;

  private constructor(private readonly file: FileHandle) {}

  /** @param dataDir QORGAU_DATA_DIR. @throws ENOSPC and other faults of the disk. */
  static async open(dataDir: string): Promise<Spool> {
    const folder = join(dataDir, 'uploads');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // one upload may come twice at the same moment
    const path = join(folder, randomUUID());
    const file = await open(path, 'wx+', 0o600);
    await unlink(path);
    return new Spool(file);
  }

  get chunks(): number {
    return this.lengths.length;
  }

  async add(sealed: Buffer): Promise<void> {
    await this.file.write(sealed, 0, sealed.length, this.end);
    this.lengths.push(sealed.length);
    this.end += sealed.length;
  }

  async read(nr: number): Promise<Buffer> {
    const length = this.lengths[nr]!;
    const from = this.lengths.slice(0, nr).reduce((sum, each) => sum + each, 0);
    const chunk = Buffer.alloc(length);
    const { bytesRead } = await this.file.read(chunk, 0, length, from);
    if (bytesRead !== length) throw new Error('a spooled chunk is shorter than it was');
    return chunk;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
