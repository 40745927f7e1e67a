import { exactParts, parseStated, printParts } from '@mingzhang/accounts'
import type { Evaluation, FundingRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type ListedProject, listedProjects } from '../../evaluations/listed-projects.ts'

const YUAN = 10_000n

/** What a line of the list states, and where the form prints it. */
const STATED: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly scale: bigint
  readonly unit: string
  readonly of: (form: Evaluation, total: FundingRow | undefined) => { parts: bigint; span: Span } | undefined
}[] = [
  {
    name: '全年预算数',
    pattern: /(?<!完成|年初(?:已?安排|批复)?|上年|原)(?:全年|调整后?)?预算数?为?([\d,]+(?:\.\d+)?)万元/,
    scale: YUAN,
    unit: '万元',
    of: (_, total) => amountOf(total?.budget),
  },
  {
    name: '年初预算数',
    pattern: /(?<!完成)年初(?:已?安排|批复)?预算(?:数|安排)?为?([\d,]+(?:\.\d+)?)万元/,
    scale: YUAN,
    unit: '万元',
    of: (_, total) => amountOf(total?.initial),
  },
  {
    name: '执行数',
    pattern: /(?:全年)?执行数?为?([\d,]+(?:\.\d+)?)万元/,
    scale: YUAN,
    unit: '万元',
    of: (_, total) => amountOf(total?.executed),
  },
  {
    name: '执行率',
    pattern: /执行率为?(\d+(?:\.\d+)?)[%％]/,
    scale: 1n,
    unit: '%',
    of: (_, total) =>
      total?.rate === undefined ? undefined : { parts: exactParts(total.rate.stated), span: total.rate.span },
  },
  {
    name: '得分',
    pattern: /(?:自评)?得分为?(\d+(?:\.\d+)?)分/,
    scale: 1n,
    unit: '分',
    of: ({ totalScore }) =>
      totalScore === undefined ? undefined : { parts: exactParts(totalScore.stated), span: totalScore.span },
  },
]

const amountOf = (amount: FundingRow['budget']): { parts: bigint; span: Span } | undefined =>
  amount === undefined ? undefined : { parts: exactParts(amount.stated, amount.scale), span: amount.span }

/** A list of projects with their money and scores, against the forms attached. */
export const listedProjectFigures: Check = {
  id: 'listed-project-figures',
  category: 'cross-section',
  severity: 'error',
  title: '情况说明逐个列示的项目，其预算数、执行数、执行率、自评得分应与所附自评表一致。',
  basis: '预算绩效管理情况说明与所附自评表反映同一项目（L10–L12）。',
  example: {
    wrong: '1.居家养老服务项目：全年预算数6.14万元，自评得分91分。（自评表：全年预算数6.14万元，总分98分）',
    right: '1.居家养老服务项目：全年预算数6.14万元，自评得分98分。（自评表：全年预算数6.14万元，总分98分）',
  },
  *run(disclosure) {
    const compared = listedProjects(disclosure).flatMap((listed) => [...comparisons(listed)])
    const alike = compared.filter(({ observation }) => observation === undefined).length
    // Where so many agree to the last place, the only figure that does not was not rounded in another way.
    const isSlip = compared.filter(({ onlyRounding }) => onlyRounding).length === 1 && alike >= FEWEST_ALIKE
    for (const { observation, onlyRounding } of compared)
      if (observation !== undefined)
        yield onlyRounding ? { ...observation, severity: isSlip ? 'warning' : 'info' } : observation
  },
}

const FEWEST_ALIKE = 8

/** A figure of the list beside that of the form; without an observation where they agree. */
interface Comparison {
  readonly observation?: Observation
  readonly onlyRounding?: boolean
}

function* comparisons({ text, block, form }: ListedProject): Generator<Comparison> {
  const total = form.funding.find(({ source }) => source === 'total')
  for (const { name, pattern, scale, unit, of } of STATED) {
    const match = pattern.exec(text)
    const stated = parseStated(match?.[1] ?? '')
    const printed = of(form, total)
    if (match === null || stated === undefined || printed === undefined) continue
    const place = exactParts({ digits: 1n, decimals: stated.decimals }, scale)
    const apart = exactParts(stated, scale) - printed.parts
    if (apart < place && apart > -place) {
      yield {}
      continue
    }
    const actual = `${match[1]}${unit}`
    const end = match.index + match[0].length
    const expected = `${printParts(printed.parts, scale, stated.decimals)}${unit}`
    yield {
      onlyRounding: apart === place || apart === -place,
      observation: {
        message: `此处${name}为${actual}，“${form.name?.text ?? ''}”自评表为${expected}，两处不一致。`,
        evidence: [{ block, start: end - actual.length, end }, printed.span],
        expected,
        actual,
      },
    }
  }
}
