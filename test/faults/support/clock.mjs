import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns the path of libfaketime for programs with threads. @throws when it is not installed: nothing is skipped. */
function libfaketime() {
  const found = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('/usr/lib', name, 'faketime', 'libfaketimeMT.so.1'))
    .find((path) => existsSync(path));
  if (!found) throw new Error('libfaketime is missing: apt-get install faketime');
  return found;
}

/** A clock that a run sets while programs run by it. Timers keep true time, as they do on a machine that is set. */
export class FakeClock {
  constructor(file) {
    this.file = file;
    this.set(0);
  }

  /** @param seconds ahead of true time; negative: behind. Every process has it at once. */
  set(seconds) {
    const written = `${this.file}.new`;
    writeFileSync(written, `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}s\n`, { mode: 0o644 });
    renameSync(written, this.file);
  }

  /** What a program needs in its environment to live by it. */
  get env() {
    return {
      LD_PRELOAD: libfaketime(),
      FAKETIME_TIMESTAMP_FILE: this.file,
      // backends of one database that notice one after the other would live in two times at once, as no machine does
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
  }
}
