interface MilestoneShown {
  readonly acknowledgedAt: string | null;
  readonly snoozedUntil: string | null;
  readonly acknowledgedBy: { readonly name: string } | null;
}

/** @returns who took the deadline last and when; null: nobody, or it was only put off. */
export function whoTook(
  milestones: readonly MilestoneShown[],
): { readonly name: string; readonly at: string } | null {
  const taken = milestones.filter(({ acknowledgedAt, acknowledgedBy }) => acknowledgedAt && acknowledgedBy);
  const last = taken.at(-1);
  return last && !last.snoozedUntil ? { name: last.acknowledgedBy!.name, at: last.acknowledgedAt! } : null;
}
