/** Made afresh at each answer, from what is known by then: ids in it may differ from those of the first time. */
const AFRESH = new Set(['advice']);

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
  const [before, now] = [idsOf(result), idsOf(again)].map((ids) => [...new Set(ids)].sort().join(' '));
  return before === now ? null : 'other ids';
}

/** Ids of an outcome, by their keys. */
function idsOf(value, key = '') {
  if (AFRESH.has(key)) return [];
  if (typeof value === 'string') return /ids?$/i.test(key) ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => idsOf(inner, Array.isArray(value) ? key : name));
}
