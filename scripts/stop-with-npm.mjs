import { readFileSync } from 'node:fs';

/** Ends this process (SIGTERM) when the npm that started it is gone. npm sends its signals to the shell between
 * us, which dies of them alone; and a kill -9 of npm would leave a server that nobody sees. */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const atStart = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === atStart) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  timer.unref();
}

/** Our parent, and npm above it where the parent is npm's shell (seen on Linux only). */
function ancestors() {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8');
    const [, name] = /^Name:\s*(.*)$/m.exec(status);
    const [, above] = /^PPid:\s*(\d+)$/m.exec(status);
    return /^(ba|da|z|k)?sh$/.test(name) ? `${parent} ${above}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
