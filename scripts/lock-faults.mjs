/** @param allowed keys (`node_modules/…`) that may lack integrity. @returns what is wrong, a line each. */
export function faultsOf(lock, allowed) {
  const entries = Object.entries(lock.packages).filter(([key, entry]) => key !== '' && !entry.link);
  const naked = entries.filter(([, entry]) => !entry.integrity && !entry.inBundle).map(([key]) => key);
  const hosts = entries.filter(([, entry]) => entry.resolved !== undefined).map(([key]) => key);
  return [
    ...naked.filter((key) => !allowed.includes(key)).map((key) => `${key}: no integrity`),
    ...allowed
      .filter((key) => !naked.includes(key))
      .map((key) => `${key}: listed as an exception without need`),
    ...hosts.map((key) => `${key}: names the address it came from`),
    ...missingOptional(lock).map(
      ({ from, name, range }) => `${from || 'package.json'}: ${name}@${range} is missing`,
    ),
  ];
}

/** Optional packages (binaries of other platforms, mostly) that an entry asks for and the lock does not have.
 * Found as Node finds them: in the entry's own node_modules, then in each one above. */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesFrom(from, name).some((key) => key in lock.packages))
      .map(([name, range]) => ({ from, name, range })),
  );
}

function placesFrom(from, name) {
  const above = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['', ...above].map((base) =>
    base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`,
  );
}
