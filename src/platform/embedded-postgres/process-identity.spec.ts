import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { exists, identityOf, stillRuns } from './process-identity.js';

describe('the identity of a process', () => {
  it('is the same as long as it runs, and none afterwards', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
    await once(child, 'spawn');
    const identity = identityOf(child.pid!)!;
    expect(identity).toMatch(new RegExp(`^${child.pid} .`));
    expect(stillRuns(identity)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(stillRuns(identity)).toBe(false);
    expect(identityOf(child.pid!)).toBeUndefined();
  });

  it('is not mistaken for a later process with the same number', () => {
    expect(stillRuns(`${process.pid} 1`)).toBe(false);
    expect(stillRuns(identityOf(process.pid)!)).toBe(true);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])('is nobody’s for the number %p', (pid) => {
    expect(exists(pid)).toBe(false);
    expect(identityOf(pid)).toBeUndefined();
  });
});
