/** Loaded into a worker by a run (`--import`): at SIGUSR2 its event loop stands still for STALL_SECONDS. */
process.on('SIGUSR2', () => {
  const end = performance.now() + Number(process.env.STALL_SECONDS) * 1_000;
  while (performance.now() < end) Math.sqrt(end);
});
