/** Loaded into a worker by a run (`--import`): at SIGWINCH, which nothing else hears, its event loop stands still for STALL_SECONDS. */
process.on('SIGWINCH', () => {
  const end = performance.now() + Number(process.env.STALL_SECONDS) * 1_000;
  while (performance.now() < end) Math.sqrt(end);
});
