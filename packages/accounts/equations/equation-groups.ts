/** The groups of the catalogue of equations: what they speak of, what they rest on, how many each has. */

export interface EquationGroup {
  readonly letter: string
  /** Chinese. */
  readonly title: string
  /** Chinese: form, rule or regulation. */
  readonly basis: string
  /** Numbers run from 01. */
  readonly count: number
}

export const EQUATION_GROUPS: readonly EquationGroup[] = [
  { letter: 'A', title: '收入支出决算总表', basis: '部门决算报表财决01、公开01', count: 15 },
  { letter: 'B', title: '收入决算表', basis: '部门决算报表财决03、公开02', count: 8 },
  { letter: 'C', title: '支出决算表', basis: '部门决算报表财决04、公开03', count: 6 },
  { letter: 'D', title: '财政拨款收入支出决算总表', basis: '部门决算报表财决01-1、公开04', count: 13 },
  { letter: 'E', title: '一般公共预算财政拨款支出决算表', basis: '部门决算报表财决07、财决08、公开05', count: 8 },
  { letter: 'F', title: '一般公共预算财政拨款基本支出决算表', basis: '部门决算报表财决08-1、公开06', count: 12 },
  { letter: 'G', title: '“三公”经费支出决算表', basis: '部门决算报表财决附01、公开07', count: 11 },
  {
    letter: 'H',
    title: '政府性基金、国有资本经营预算决算表',
    basis: '部门决算报表财决09、财决11、公开08、公开09',
    count: 11,
  },
  { letter: 'I', title: '四川省增加的公开表', basis: '四川省部门决算公开格式', count: 6 },
  { letter: 'J', title: '财决明细表', basis: '部门决算报表财决02、05—08、10、12、附表', count: 11 },
  { letter: 'K', title: '文字说明与报表', basis: '部门决算公开格式：文字说明与附表一致', count: 20 },
  { letter: 'L', title: '预算绩效', basis: '财预〔2020〕10号及各地预算绩效管理办法', count: 18 },
  { letter: 'M', title: '取整规则', basis: '以元记账、以万元公布，各数独立取整', count: 3 },
]

/** The numbers of all equations of the catalogue: `A01` … `M03`. */
export const EQUATION_NUMBERS: readonly string[] = EQUATION_GROUPS.flatMap(({ letter, count }) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
)

const BASES = new Map(EQUATION_GROUPS.map(({ letter, basis }) => [letter, basis]))
const OWN_BASIS = '跨年一致：文中上年数以上年决算为准'

/** What an equation rests on. */
export const basisOf = ({ id, basis }: { readonly id: string; readonly basis?: string }): string =>
  basis ?? BASES.get(id.slice(0, 1)) ?? OWN_BASIS
