import { likelySlip, overlap } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact, rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { isWithinReport } from '../../evaluations/within-report.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** `农林水支出`, `农林水支出（类）`: a class of its own, not the subjects below it. */
const CLASS = /^(?:subject|label):[^>]+$/
const NAME = /^(?<name>[一-龥]+支出)(?:[（(]类[）)])?$/
/** So many others of the paragraph that are told alike show that the same money is told of. */
const FEWEST_ALIKE = 2

/** What a report gives of one class of spending (类), where those beside it are what the explanation gives. */
export const classToldOtherwise: Check = {
  id: 'class-told-otherwise',
  category: 'cross-section',
  severity: 'error',
  title: '绩效报告按功能分类列出的支出，应与决算情况说明中同一类支出的数一致。',
  basis: '文内关系 K18：同一单位同一年度的同一指标只有一个数。',
  example: {
    wrong: '说明：教育支出50.00万元……（自评报告）教育支出55.00万元（同段其他各类与说明一致）',
    right: '说明：教育支出50.00万元……（自评报告）教育支出50.00万元（同段其他各类与说明一致）',
  },
  *run(disclosure) {
    const known = classesOf(disclosure)
    const told = new Map<number, { name: string; fact: Fact; stated: readonly Fact[]; alike: boolean }[]>()
    for (const fact of disclosure.facts) {
      if (!isComparable(fact, disclosure) || !isReported(disclosure, fact)) continue
      const name = classNamed(known, fact.concept.label)
      const stated = name === undefined ? undefined : known.get(name)
      if (name === undefined || stated === undefined) continue
      const alike = stated.some((one) => overlap(factValue(one), factValue(fact)))
      const { block } = fact.figure.span
      told.set(block, [...(told.get(block) ?? []), { name, fact, stated, alike }])
    }
    for (const paragraph of told.values()) {
      const [odd, another] = paragraph.filter(({ alike }) => !alike)
      const [usual] = odd?.stated ?? []
      if (odd === undefined || another !== undefined || usual === undefined) continue
      if (paragraph.length - 1 < FEWEST_ALIKE || mayHoldOtherMoney(disclosure, odd.fact, usual)) continue
      yield {
        message: `${odd.name}前后不一致：情况说明为${printFigure(usual.figure)}，此处为${printFigure(odd.fact.figure)}。`,
        evidence: [odd.fact.figure.span, usual.figure.span],
        expected: printFigure(usual.figure),
        actual: printFigure(odd.fact.figure),
      }
    }
  },
}

/** More may have been spent on a class, of the fund (政府性基金) or of other income, than the general budget gave. */
function mayHoldOtherMoney({ facts }: Disclosure, told: Fact, stated: Fact): boolean {
  if (factValue(told).high <= factValue(stated).low) return false
  const [all, general] = ['expenditure', 'general'].map((key) => facts.find(({ concept }) => concept.key === key))
  const isAllGeneral = all !== undefined && general !== undefined && overlap(factValue(all), factValue(general))
  return !isAllGeneral && likelySlip(told.figure.stated, stated.figure.stated) === undefined
}

const isComparable = ({ figure, scope, year }: Fact, disclosure: Disclosure): boolean =>
  figure.unit.measure === 'amount' && scope === DEPARTMENT && year === disclosure.year && isExact(figure)

const isReported = (disclosure: Disclosure, { figure }: Fact): boolean =>
  isWithinReport(disclosure, figure.span.block, figure.section)

/** `依次为教育支出`: the longest name that the words end with. */
const classNamed = (known: ReadonlyMap<string, unknown>, label: string): string | undefined =>
  [...known.keys()].filter((name) => label.endsWith(name)).sort((a, b) => b.length - a.length)[0]

/** What the section on the structure of the general budget tells of each class, by the name of the class. */
function classesOf(disclosure: Disclosure): ReadonlyMap<string, readonly Fact[]> {
  const classes = new Map<string, Fact[]>()
  for (const fact of disclosure.facts) {
    const { key, label } = fact.concept
    const name = CLASS.test(key) ? NAME.exec(label)?.groups?.name : undefined
    if (name === undefined || !isComparable(fact, disclosure) || isReported(disclosure, fact)) continue
    if (!rolesOf(disclosure.sections, fact.figure.section).includes('general-budget-structure')) continue
    classes.set(name, [...(classes.get(name) ?? []), fact])
  }
  return classes
}
