import { writeFileSync } from 'node:fs';

/** A Jest reporter that writes the figures `judge-tests.mjs` needs to the file named in QORGAU_TEST_FIGURES. */
export default class Figures {
  onRunComplete(_contexts, results) {
    const ran = results.testResults.filter((suite) => suite.numPassingTests + suite.numFailingTests > 0);
    const figures = {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests + results.numTodoTests,
      brokenSuites: results.numRuntimeErrorTestSuites,
      interrupted: results.wasInterrupted,
      projects: [...new Set(ran.map((suite) => suite.displayName?.name))],
    };
    writeFileSync(process.env.QORGAU_TEST_FIGURES, JSON.stringify(figures));
  }
}
