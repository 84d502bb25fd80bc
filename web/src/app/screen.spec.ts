import { isAt, later } from './screen.js';

const Shown = () => null;

describe('the code of a screen', () => {
  it('is asked for once, and is there without waiting once it has come', async () => {
    let times = 0;
    const view = later(async () => {
      times += 1;
      return Shown;
    });
    expect(view.here()).toBeUndefined();
    const [first, second] = [view.load(), view.load()];
    expect(second).toBe(first);
    await first;
    expect(view.here()).toBe(Shown);
    expect(times).toBe(1);
  });

  it('is asked for again where it did not come', async () => {
    const answers = [Promise.reject<typeof Shown>(new Error('no network')), Promise.resolve(Shown)];
    const view = later(() => answers.shift()!);
    await expect(view.load()).rejects.toThrow('no network');
    expect(view.here()).toBeUndefined();
    await expect(view.load()).resolves.toBe(Shown);
  });

  it('is found by the path of a page', () => {
    expect(isAt('/station/:id', '/station/1')).toBe(true);
    expect(isAt('/station/:id', '/station')).toBe(false);
    expect(isAt('/station/:id/add', '/station/1/add/')).toBe(true);
    expect(isAt('/station/:id/add', '/station/1/refusal')).toBe(false);
    expect(isAt('/', '/')).toBe(true);
  });
});
