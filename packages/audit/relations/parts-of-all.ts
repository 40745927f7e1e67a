/** What the treasury paid is part of what was paid in all, in any year: the part, and all (财决01, 公开03—05表). */
export const PARTS_OF_ALL = [
  ['fiscal.total', 'total'],
  ['fiscal.basic', 'basic'],
  ['fiscal.project', 'project'],
  ['general.basic', 'basic'],
  ['general.project', 'project'],
] as const
