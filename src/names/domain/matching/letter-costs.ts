/** What it costs to take one letter of the key alphabet for another; a pair not named here costs 1. */
const SUBSTITUTIONS =
  'ou.15 ei.2 ae.25 iu.3 ao.35 ai.4 eo.4 eu.4 au.45 oi.45 kg.25 kh.25 gh.25 bp.25 vf.25 dt.3 sz.3 cs.3 vu.3 ' +
  'cC.35 CS.35 ji.35 jz.4 cz.35 cj.45 je.6 jo.6 ja.6 ju.6 mn.4 vb.4 sS.45 fp.45 jS.5 jC.5 ck.5 Ch.5 dj.5 dz.5 fb.5 jg.6 lr.8';
const DROPPED: Readonly<Record<string, number>> = {
  i: 0.2,
  e: 0.4,
  a: 0.4,
  o: 0.4,
  u: 0.4,
  h: 0.6,
  t: 0.6,
  j: 0.45,
};
const DROPPED_CONSONANT = 0.9;
/** Two neighbours typed in each other's order. */
export const SWAP_COST = 0.5;

const SIZE = 128;
const substitutions = new Float64Array(SIZE * SIZE).fill(1);
const drops = new Float64Array(SIZE).fill(DROPPED_CONSONANT);

for (let code = 0; code < SIZE; code += 1) substitutions[code * SIZE + code] = 0;
for (const pair of SUBSTITUTIONS.split(' ')) {
  const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  const cost = Number(pair.slice(2));
  substitutions[one * SIZE + other] = cost;
  substitutions[other * SIZE + one] = cost;
}
for (const [letter, cost] of Object.entries(DROPPED)) drops[letter.charCodeAt(0)] = cost;

/** @param one @param other UTF-16 codes of key letters; letters of other alphabets are equal or wholly different. */
export function substitutionCost(one: number, other: number): number {
  if (one === other) return 0;
  return one < SIZE && other < SIZE ? substitutions[one * SIZE + other]! : 1;
}

/** What a letter too many or too few costs. */
export const dropCost = (code: number): number => (code < SIZE ? drops[code]! : DROPPED_CONSONANT);
