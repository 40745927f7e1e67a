/** A department of invented units on several levels, with transfers between a unit and the one above it. */
import type { Fen } from '../money.ts'
import { complete } from './complete.ts'
import { DepartmentPlan, type SampleDepartmentOptions, type SampleTransfer } from './department-plan.ts'
import type { Draft, DraftLine, Pot } from './draft.ts'
import { figuresOf } from './draft-figures.ts'
import { draftLastYear } from './last-year.ts'
import { figuresBefore, type SampleYears } from './sample-accounts.ts'
import type { Seeded } from './seeded.ts'
import { draftThisYear } from './this-year.ts'

/**
 * Two years of every unit, the department's own first, each superior before its subordinates; units name the one
 * above them by `organisation.superior`.
 */
export function* sampleDepartment(options: SampleDepartmentOptions): Generator<SampleYears> {
  const plan = new DepartmentPlan(options)
  for (let index = 0; index < options.units; index++) {
    const random = plan.randomOf(index, 0x27d4eb2f)
    const plain = draftThisYear(random, plan.settingOf(index), plan.year)
    const last = withTransfers(random, draftLastYear(random, plain), plan, index, 1)
    const current = withTransfers(random, plain, plan, index, 0)
    yield {
      current: complete(random, current, figuresOf(last)),
      last: complete(random, last, figuresBefore(random, last)),
    }
  }
}

/** Both sides book under the subject that every unit of the field has. */
function withTransfers(random: Seeded, draft: Draft, plan: DepartmentPlan, index: number, yearsAgo: number): Draft {
  const subject = plan.field.general
  let done = draft
  for (const transfer of plan.transfersOf(index, yearsAgo)) {
    const { from, to, amount } = transfer
    if (from === index) done = paying(done, transfer, subject, plan.called(to, index))
    else {
      // What was carried over is told already, so that the year before spends all that it got.
      const spent = yearsAgo > 0 ? amount : random.part(amount, 700, 1000)
      done = receiving(done, transfer, subject, plan.called(from, index), spent)
    }
  }
  return done
}

const ownPot = (subject: string, closing: Fen, income: Pot['income'][number]): Pot => ({
  source: 'other',
  subject,
  opening: 0n,
  closing,
  income: [income],
  used: 0n,
  distributed: 0n,
})

/** The unit pays from other income. */
function paying(draft: Draft, { nature, amount }: SampleTransfer, subject: string, counterparty: string): Draft {
  const line: DraftLine = { subject, source: 'other', nature, amount, counterparty, operating: false }
  return {
    ...draft,
    lines: [...draft.lines, line],
    pots: [...draft.pots, ownPot(subject, 0n, { kind: 'other', amount })],
  }
}

/** The unit spends so much of what it got and carries over the rest. */
function receiving(
  draft: Draft,
  { kind, amount }: SampleTransfer,
  subject: string,
  counterparty: string,
  spent: Fen,
): Draft {
  const booked = { subject, source: 'other', nature: 'basic', economic: '30201' } as const
  return {
    ...draft,
    lines: [...draft.lines, { ...booked, amount: spent, operating: false }],
    pots: [...draft.pots, ownPot(subject, amount - spent, { kind, amount, counterparty })],
  }
}
