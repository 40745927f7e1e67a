import { AMOUNT_UNITS, add, type Interval, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { likeness } from '../../evaluations/text-likeness.ts'

const ALIKE = 0.6
const TOLD = /对\s?(?:20\d{2}年度?\s?)?(\d{1,4})\s?个项目(?:支出)?开展了?(?:绩效目标完成情况)?(?:绩效)?自评/

/** The number of projects that were evaluated, as told, against the forms and reports attached. */
export const countedEvaluations: Check = {
  id: 'counted-evaluations',
  category: 'cross-section',
  severity: 'error',
  title: '正文所述开展自评的项目数应与所附项目自评表、自评报告相符。',
  basis: '预算绩效管理情况说明与附件应当一致。',
  example: { wrong: '对1个项目开展了自评；附件有2个项目的自评表', right: '对2个项目开展了自评；附件有2个项目的自评表' },
  *run(disclosure) {
    const attached = attachedProjects(disclosure)
    for (let block = 0; block < disclosure.document.blocks.length; block++) {
      const paragraph = disclosure.document.blocks[block]
      const match = paragraph?.kind === 'paragraph' ? TOLD.exec(paragraph.text) : null
      const told = Number(match?.[1])
      if (match === null || attached.size === told) continue
      // Not all need be attached, but with all the money that is told those that are attached are all.
      if (attached.size < told && !holdsAllMoney(disclosure, attached.size, match.input.slice(match.index))) continue
      yield {
        message: `正文称对${told}个项目开展自评，所附自评表、报告涉及${attached.size}个项目：${listNames([...attached.keys()])}。`,
        evidence: [
          { block, start: match.index, end: match.index + match[0].length },
          ...[...attached.values()].slice(0, 12),
        ],
        expected: `${attached.size}个`,
        actual: `${told}个`,
      }
    }
  },
}

const MONEY = /^[^。]*?(?:预算|资金)[^。\d]{0,8}(\d[\d,]*\.\d+)万元/
/** One project's budget may be what is told of another. */
const FEWEST_TO_ADD = 2

/** The budgets of all attached forms are what the sentence tells of those that were evaluated. */
function holdsAllMoney({ evaluations }: Disclosure, count: number, sentence: string): boolean {
  const told = parseStated(MONEY.exec(sentence)?.[1] ?? '')
  const budgets = new Map<string, Interval>()
  for (const { kind, name, funding } of evaluations) {
    const total = funding.find(({ source }) => source === 'total')
    const budget = total?.budget ?? total?.initial
    if (kind === 'project' && name !== undefined && budget !== undefined)
      budgets.set(coreName(name.text), budget.interval)
  }
  if (told === undefined || count < FEWEST_TO_ADD || budgets.size !== count) return false
  return overlap([...budgets.values()].reduce(add), intervalOf(told, AMOUNT_UNITS.万元))
}

/** Projects with a form, and those with a report alone, each by its name. */
function attachedProjects({ evaluations, evaluationReports }: Disclosure): Map<string, Span> {
  const found = new Map<string, { name: string; span: Span }>()
  for (const { kind, name, indicators } of evaluations) {
    if (kind !== 'project' || name === undefined || indicators.length === 0) continue
    found.set(coreName(name.text), { name: name.text, span: name.span })
  }
  for (const { kind, name, title, evaluations: own } of evaluationReports) {
    if (kind !== 'project' || name === undefined || own.length > 0) continue
    const core = coreName(name.text)
    if (![...found.keys()].some((other) => likeness(core, other) >= ALIKE))
      found.set(core, { name: name.text, span: title.span })
  }
  return new Map([...found.values()].map(({ name, span }) => [name, span]))
}
