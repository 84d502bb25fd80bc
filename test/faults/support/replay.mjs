/** Made afresh at each answer, from what is known by then: ids in it may differ from those of the first time. */
const AFRESH = new Set(['advice']);

/** Clocks of a decision: what happens to it later opens more of them. The first ones must all still stand. */
const GROWS = new Set(['deadlines']);

/** Sends acknowledged mutations once more.
 * @returns those that do not answer as the first time, and why. */
export async function lost(url, acknowledged) {
  const gone = [];
  for (const entry of acknowledged) {
    const why = await difference(url, entry);
    if (why !== null) gone.push({ field: entry.field, why });
  }
  return gone;
}

async function difference(url, { field, query, variables, result, token }) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  const again = data?.[field];
  if (!again) return `no answer: ${errors?.[0]?.extensions?.code}`;
  if (again.__typename !== result.__typename) return again.code ?? again.__typename;
  const [before, now] = [result, again].map((outcome) => new Set(idsOf(outcome)));
  if ([...before].some((id) => !now.has(id))) return 'an id is missing';
  const later = [...now].filter((id) => !before.has(id));
  const grown = new Set(idsOf(again, '', GROWS));
  return later.every((id) => grown.has(id)) ? null : 'other ids';
}

/** Ids of an outcome, by their keys; with `within`, only those under such a key. */
function idsOf(value, key = '', within = null) {
  if (AFRESH.has(key)) return [];
  if (within?.has(key)) return idsOf(value, key);
  if (typeof value === 'string') return within === null && /ids?$/i.test(key) ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    idsOf(inner, Array.isArray(value) ? key : name, within),
  );
}
