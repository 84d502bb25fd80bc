/** A page of a connection. */
interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** @returns what stands on this page and on all that follow it. @param next asks for the page after a cursor */
export async function allNodes<N>(
  first: Page<N>,
  next: (after: string | null) => Promise<Page<N>>,
): Promise<N[]> {
  const nodes = [...first.nodes];
  for (let page = first; page.pageInfo.hasNextPage;) {
    page = await next(page.pageInfo.endCursor);
    nodes.push(...page.nodes);
  }
  return nodes;
}
