/** Jest's figures as two numbers. What Jest forgives is a failure here: a suite that could not run, a project
 * that ran nothing, a test that was skipped or is to be written.
 * @param code exit code of Jest.
 * @param figures what `jest-figures.mjs` wrote; undefined when Jest ended before that.
 * @param projects names that must each have run a test.
 * @param filtered a `-t` was given by hand: what it leaves out counts as skipped in Jest, and is forgiven. */
export function judge({ code, figures, projects, filtered = false }) {
  if (figures === undefined) return { passed: 0, failed: 1, complaints: ['Jest ended without results'] };
  const faults = [];
  const fault = (count, complaint) => count > 0 && faults.push({ count, complaint });
  fault(figures.brokenSuites, `${figures.brokenSuites} suites could not run`);
  if (!filtered) fault(figures.skipped, `${figures.skipped} tests were skipped or are to be written`);
  if (figures.interrupted) fault(1, 'the run was interrupted');
  const idle = projects.filter((name) => !figures.projects.includes(name));
  fault(idle.length, `no test ran in: ${idle.join(', ')}`);
  if (figures.passed + figures.failed === 0 && faults.length === 0) fault(1, 'no test ran');

  const extra = faults.reduce((sum, { count }) => sum + count, 0);
  const failed = figures.failed + extra;
  const complaints = faults.map(({ complaint }) => complaint);
  if (failed > 0 || code === 0) return { passed: figures.passed, failed, complaints };
  return { passed: figures.passed, failed: 1, complaints: [`Jest ended with code ${code}`] };
}
