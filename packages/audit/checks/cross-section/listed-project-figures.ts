import { exactParts, parseStated } from '@mingzhang/accounts'
import { coreName, type Disclosure, type Evaluation, type FundingRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

/** `2.居家养老服务项目：全年预算数6.14万元，…` */
const OF_PROJECT = /^\s*\d{1,2}[.．、]\s*([^：:，,。；\d]{2,40}?)(?:项目)?[：:]/
const YUAN = 10_000n

interface Printed {
  readonly text: string
  readonly span: Span
}

/** What a line of the list states, and where the form prints it. */
const STATED: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly scale: bigint
  readonly of: (form: Evaluation, total: FundingRow | undefined) => { parts: bigint; span: Span } | undefined
}[] = [
  {
    name: '全年预算数',
    pattern: /(?:全年|调整后?)预算数?为?([\d,]+(?:\.\d+)?)万元/,
    scale: YUAN,
    of: (_, total) => amountOf(total?.budget),
  },
  {
    name: '执行数',
    pattern: /(?:全年)?执行数?为?([\d,]+(?:\.\d+)?)万元/,
    scale: YUAN,
    of: (_, total) => amountOf(total?.executed),
  },
  {
    name: '执行率',
    pattern: /执行率为?(\d+(?:\.\d+)?)[%％]/,
    scale: 1n,
    of: (_, total) =>
      total?.rate === undefined ? undefined : { parts: exactParts(total.rate.stated), span: total.rate.span },
  },
  {
    name: '得分',
    pattern: /(?:自评)?得分为?(\d+(?:\.\d+)?)分/,
    scale: 1n,
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
    const forms = new Map(
      disclosure.evaluations.flatMap((form) =>
        form.kind === 'project' && form.name !== undefined && form.indicators.length > 0
          ? [[coreName(form.name.text), form]]
          : [],
      ),
    )
    if (forms.size === 0) return
    for (const { text, span } of paragraphs(disclosure)) {
      const name = OF_PROJECT.exec(text)?.[1]
      const form = name === undefined ? undefined : forms.get(coreName(name))
      if (form !== undefined) yield* differences({ text, span }, form)
    }
  },
}

const paragraphs = ({ document, evaluations }: Disclosure): Printed[] =>
  document.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && !evaluations.some(({ start, end }) => start <= index && index <= end)
      ? [{ text: block.text, span: { block: index, start: 0, end: block.text.length } }]
      : [],
  )

function* differences({ text, span }: Printed, form: Evaluation): Generator<Observation> {
  const total = form.funding.find(({ source }) => source === 'total')
  for (const { name, pattern, scale, of } of STATED) {
    const match = pattern.exec(text)
    const stated = parseStated(match?.[1] ?? '')
    const printed = of(form, total)
    if (match === null || stated === undefined || printed === undefined) continue
    const place = exactParts({ digits: 1n, decimals: stated.decimals }, scale)
    const apart = exactParts(stated, scale) - printed.parts
    if (apart === 0n || (apart < place && apart > -place)) continue
    const onlyRounding = apart === place || apart === -place
    yield {
      ...(onlyRounding ? { severity: 'info' as const } : {}),
      message: `此处${name}为${match[1]}，与“${form.name?.text ?? ''}”自评表所列不一致。`,
      evidence: [{ ...span, start: match.index, end: match.index + match[0].length }, printed.span],
      actual: match[1] ?? '',
    }
  }
}
