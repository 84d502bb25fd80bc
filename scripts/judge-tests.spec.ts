import { judge } from './judge-tests.mjs';

const clean = {
  passed: 5,
  failed: 0,
  skipped: 0,
  brokenSuites: 0,
  interrupted: false,
  projects: ['unit', 'db'],
};
const projects = ['unit', 'db'];

describe('the judgement on a test run', () => {
  it('passes a run in which everything ran', () => {
    expect(judge({ code: 0, figures: clean, projects })).toEqual({ passed: 5, failed: 0, complaints: [] });
  });

  it.each([
    ['a failed test', { ...clean, failed: 2 }, 1, 2],
    ['a suite that could not run', { ...clean, brokenSuites: 1 }, 1, 1],
    ['a skipped test', { ...clean, skipped: 3 }, 0, 3],
    ['an interrupted run', { ...clean, interrupted: true }, 0, 1],
    ['a project in which no test ran', { ...clean, projects: ['unit'] }, 0, 1],
    ['a run without a test', { ...clean, passed: 0, projects: [] }, 0, 2],
    ['a code of failure without a reason', clean, 1, 1],
    ['no results at all', undefined, 0, 1],
  ])('counts %s as failed', (_what, figures, code, failed) => {
    expect(judge({ code, figures, projects }).failed).toBe(failed);
  });

  it('fails a run that was asked for no project and ran no test', () => {
    expect(judge({ code: 0, figures: { ...clean, passed: 0, projects: [] }, projects: [] }).failed).toBe(1);
  });

  it('forgives what a name filter leaves out, and nothing else', () => {
    const figures = { ...clean, skipped: 3 };
    expect(judge({ code: 0, figures, projects: [], filtered: true }).failed).toBe(0);
    expect(
      judge({ code: 0, figures: { ...figures, brokenSuites: 1 }, projects: [], filtered: true }).failed,
    ).toBe(1);
  });
});
