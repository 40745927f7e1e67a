import { functionalSubjects, overlap, sum } from '@mingzhang/accounts'
import { type Breakdown, DEPARTMENT, type Disclosure, type Fact, rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printDifference, printFigure, printLike } from '../../relations/printed.ts'
import { factValue, isExact } from '../../relations/relation.ts'

/** The classes of the structure paragraph are the sums of their items in the detail list. */
export const subjectClasses: Check = {
  id: 'subject-classes',
  category: 'sum',
  severity: 'error',
  title: '结构情况中各类级科目的金额应等于具体情况中该类各项之和。',
  basis: '基本平衡关系 E02、表文关系 K07、K08：类 = Σ款 = Σ项。',
  example: {
    wrong: '教育支出61.00万元……1.教育支出（类）普通教育（款）小学教育（项）：支出决算为60.00万元。',
    right: '教育支出60.00万元……1.教育支出（类）普通教育（款）小学教育（项）：支出决算为60.00万元。',
  },
  *run(disclosure) {
    const detail = disclosure.breakdowns.find((breakdown) => isItemList(breakdown))
    const structure = disclosure.breakdowns.find(
      (breakdown) => breakdown !== detail && isClassList(breakdown, detail?.total.concept.key ?? 'general'),
    )
    if (structure === undefined || !isExact(structure.total.figure)) return
    const items = detail?.parts ?? itemsTold(disclosure)
    const itemsOf = groupByClass(items.length > 0 ? items : classesTold(disclosure))
    for (const stated of structure.parts) {
      const told = itemsOf.get(className(stated)) ?? []
      const computed = sum(told.map(factValue))
      if (told.length === 0 || overlap(computed, factValue(stated))) continue
      yield {
        message: `${stated.concept.label}为${printFigure(stated.figure)}，而具体情况中该类各项之和为 ${told.map((item) => printFigure(item.figure)).join(' + ')} = ${printLike(computed, stated.figure)}，相差${printDifference(factValue(stated), computed, stated.figure)}。`,
        evidence: [stated, ...told].map((fact) => fact.figure.span),
        expected: printLike(computed, stated.figure),
        actual: printFigure(stated.figure),
      }
    }
  },
}

const names = (fact: Fact): string[] => fact.concept.key.replace(/^subject:/, '').split('>')

const isItemList = ({ parts }: Breakdown): boolean =>
  parts.length > 0 && parts.every((part) => part.concept.key.startsWith('subject:') && names(part).length === 3)

/** The items of the detail section where no sentence opens them as a list; none unless each that it names has its amount. */
function itemsTold({ facts, sections, subjectMentions }: Disclosure): Fact[] {
  const inDetail = (section: number): boolean => rolesOf(sections, section).includes('general-budget-detail')
  const items = facts.filter(
    ({ concept, scope, figure }) =>
      concept.key.startsWith('subject:') &&
      concept.key.split('>').length === 3 &&
      scope === DEPARTMENT &&
      figure.unit.measure === 'amount' &&
      inDetail(figure.section),
  )
  const named = subjectMentions.filter(({ levels, section }) => levels.at(-1)?.mark === '项' && inDetail(section))
  return named.length === items.length ? items : []
}

/** The classes of the detail section, where it tells of nothing below them. */
function classesTold({ facts, sections, subjectMentions }: Disclosure): Fact[] {
  const inDetail = (section: number): boolean => rolesOf(sections, section).includes('general-budget-detail')
  if (subjectMentions.some(({ levels, section }) => levels.at(-1)?.mark === '项' && inDetail(section))) return []
  return facts.filter(
    (fact) =>
      fact.concept.key.startsWith('subject:') &&
      names(fact).length === 1 &&
      fact.scope === DEPARTMENT &&
      fact.figure.unit.measure === 'amount' &&
      inDetail(fact.figure.section),
  )
}

const isClassList = ({ total, parts }: Breakdown, whole: string): boolean =>
  total.concept.key === whole &&
  parts.length > 0 &&
  parts.every((part) => part.concept.key !== '' && names(part).length === 1)

const className = (fact: Fact): string => classNamed(fact.concept.key.replace(/^(?:subject|label):/, ''))

/** One name for a class, whether the text gives its present or its former one. */
function classNamed(name: string): string {
  const plain = name.replace(/支出$/, '')
  const known = [plain, `${plain}支出`].flatMap((words) => functionalSubjects.named(words))
  return known.find(({ level }) => level === '类')?.code ?? plain
}

function groupByClass(items: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const part of items) {
    const name = classNamed(names(part)[0] ?? '')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [part])
    else group.push(part)
  }
  return groups
}
