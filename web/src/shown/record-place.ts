interface Claim {
  readonly id: string;
  readonly supersededBy: string | null;
  readonly department: { readonly shortName: string } | null;
}

/** @returns where a word on somebody's place has them, by its first id, as it was last corrected; null for other records. */
export function recordPlace(recordId: string, claims: readonly Claim[]): string | null {
  const claim = claims.find(({ id }) => id === recordId);
  if (!claim) return null;
  const { supersededBy, department } = claim;
  // one that was taken back is superseded by itself
  const isCorrected = supersededBy !== null && supersededBy !== recordId;
  return isCorrected ? recordPlace(supersededBy, claims) : (department?.shortName ?? null);
}
