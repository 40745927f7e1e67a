/** Points of twips, the lengths of page-setup.ts. */
export const points = (twips: number): number => twips / 20
