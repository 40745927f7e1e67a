import { functionalSubjects, type ResolvedLevel } from '@mingzhang/accounts'
import type { Check, Observation } from '../../check.ts'
import { outsideListedYears, type ResolvedMention, resolvedMentions } from '../../subjects/resolved-mentions.ts'

export const placeInTree: Check = {
  id: 'subject-place-in-tree',
  category: 'subject-name',
  severity: 'error',
  title: '类、款、项级次标注正确，逐级隶属关系与科目表一致，代码与名称一致。',
  basis: '《政府收支分类科目》（按年度）：类3位、款5位、项7位逐级编码。',
  example: { wrong: '普通教育（类）普通教育（款）小学教育（项）', right: '教育支出（类）普通教育（款）小学教育（项）' },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    for (const resolved of resolvedMentions(disclosure)) {
      yield* wrongMarks(resolved)
      yield* nameOfLevelAbove(resolved)
      yield* levelWithoutName(resolved)
      yield* wrongParents(resolved)
      yield* wrongLeaf(resolved)
      yield* wrongCodes(resolved)
      if (resolved.unmarked) yield missingMark(resolved)
    }
  },
}

const isCertain = (levels: readonly ResolvedLevel[]): boolean =>
  levels.every(({ subject }) => subject.confidence === 'h')

function* wrongMarks({ mention, levels = [] }: ResolvedMention): Generator<Observation> {
  for (const [index, level] of levels.entries()) {
    const span = mention.levels[index]?.span
    const { stated, subject } = level
    if (span === undefined || stated.mark === subject.level || level.relation === 'different') continue
    yield {
      message: `“${subject.name}”是${subject.level}级科目（${subject.code}），却标为（${stated.mark}）。`,
      severity: isCertain([level]) ? 'error' : 'warning',
      expected: `（${subject.level}）`,
      actual: `（${stated.mark}）`,
      suggestion: `改为“${subject.name}（${subject.level}）”。`,
      evidence: [span],
    }
  }
}

function* nameOfLevelAbove({ mention, levels = [], repeatsAbove }: ResolvedMention): Generator<Observation> {
  const above = levels.at(-1)
  const last = mention.levels.at(-1)
  if (!repeatsAbove || above === undefined || last === undefined) return
  yield {
    message: `“${above.subject.name}”是${above.subject.level}级科目（${above.subject.code}）的名称，${last.mark}级科目的名称没有写明。`,
    severity: isCertain([above]) ? 'error' : 'warning',
    evidence: [last.span],
  }
}

/** `行政事业单位养老支出（款）（项）`: the mark of a level that neither a name nor a code stands in front of. */
function* levelWithoutName({ mention }: ResolvedMention): Generator<Observation> {
  const last = mention.levels.at(-1)
  const above = mention.levels.at(-2)?.name ?? ''
  if (mention.role !== 'narrative' || last?.name !== '' || last.code !== '') return
  if (functionalSubjects.named(above).length === 0) return
  yield {
    message: `“${above}”之后标了（${last.mark}），${last.mark}级科目的名称没有写明。`,
    severity: 'warning',
    evidence: [mention.span],
  }
}

/** Whether a name belongs to one subject alone, or to one and those under it (其他…支出 of a 款 and of its 项). */
function isOneChain(name: string): boolean {
  const codes = functionalSubjects.named(name).map(({ code }) => code)
  const [shortest] = codes.toSorted((a, b) => a.length - b.length)
  return shortest !== undefined && codes.every((code) => code.startsWith(shortest))
}

/** A level above that is none of the subject's: judged only where the last level's name leads to one place. */
function* wrongParents({ mention, levels = [] }: ResolvedMention): Generator<Observation> {
  const leaf = levels.at(-1)
  if (leaf === undefined || leaf.relation !== 'same' || !isOneChain(leaf.stated.name)) return
  const wrong = levels.slice(0, -1).filter(({ relation }) => relation === 'different')
  const [only] = wrong
  if (only === undefined || wrong.length > 1) return
  const right = levels.map(({ subject }) => `${subject.name}（${subject.level}）`).join('')
  yield {
    message: `“${leaf.stated.name}”（${leaf.subject.code}）的上级科目应为“${only.subject.name}（${only.subject.level}）”，文中写成“${only.stated.name}（${only.stated.mark}）”。`,
    severity: isCertain(levels) ? 'error' : 'warning',
    expected: right,
    actual: levels.map(({ stated }) => `${stated.name}（${stated.mark}）`).join(''),
    suggestion: right,
    evidence: [mention.span],
  }
}

/** `社会保障和就业支出（类）人力资源和社会保障管理事务（款）事业单位医疗（项）`: both levels above belong together, and the last to neither. */
function* wrongLeaf({ mention, levels }: ResolvedMention): Generator<Observation> {
  const [top, middle, leaf, more] = mention.levels
  // Where one subject is near enough to all of the path, the level that is not its own is told of.
  if (top === undefined || middle === undefined || leaf === undefined || more !== undefined) return
  if (levels !== undefined && isOneChain(leaf.name) && !isAlienLeaf(levels)) return
  const codesOf = (name: string, length: number): string[] =>
    functionalSubjects.named(name).flatMap(({ code }) => (code.length === length ? [code] : []))
  const tops = codesOf(top.name, 3)
  const above = levels?.[1]
  const middles =
    above !== undefined && CERTAIN.has(above.relation) && levels?.[0]?.relation !== 'different'
      ? [above.subject.code]
      : codesOf(middle.name, 5).filter((code) => tops.some((one) => code.startsWith(one)))
  const [own, other] = middles
  const found = [...new Set(codesOf(leaf.name, 7))]
  const [only, second] = found
  if (own === undefined || other !== undefined || only === undefined) return
  if (found.some((code) => code.startsWith(own))) return
  const isKnown = [own, only].every((code) =>
    functionalSubjects.withCode(code).every(({ confidence }) => confidence === 'h'),
  )
  yield {
    message: `“${leaf.name}”${second === undefined ? `（${only}）` : ''}不是“${middle.name}”（${own}）之下的科目。`,
    severity: isKnown && second === undefined ? 'error' : 'warning',
    actual: mention.levels.map(({ name, mark }) => `${name}（${mark}）`).join(''),
    evidence: [mention.span],
  }
}

/** The name of the last level is none of the subject of its code, or the levels above it are none of the subject of its name. */
function isAlienLeaf(levels: readonly ResolvedLevel[]): boolean {
  const areDifferent = levels.map(({ relation }) => relation === 'different')
  return areDifferent.at(-1) === true || areDifferent.slice(0, -1).every((one) => one)
}

/** Names that are those of the subject but for 支出. */
const CERTAIN: ReadonlySet<string> = new Set(['same', 'lacks-支出'])

function* wrongCodes({ mention, levels = [] }: ResolvedMention): Generator<Observation> {
  for (const [index, { stated, subject, relation }] of levels.entries()) {
    const span = mention.levels[index]?.span
    if (span === undefined || stated.code === '' || subject.code.endsWith(stated.code)) continue
    if (relation === 'different' || relation === 'unnamed') continue
    yield {
      message: `“${subject.name}”的科目编码是${subject.code}，文中标为“${stated.code}”，编码与名称不符。`,
      severity: subject.confidence === 'h' && CERTAIN.has(relation) ? 'error' : 'warning',
      expected: subject.code,
      actual: stated.code,
      evidence: [span],
    }
  }
}

function missingMark({ mention, levels = [] }: ResolvedMention): Observation {
  const leaf = levels.at(-1)
  const { span, tail } = mention
  return {
    message: `末级科目“${tail}”漏标级次“（${leaf?.subject.level ?? '项'}）”。`,
    severity: 'warning',
    suggestion: `${tail}（${leaf?.subject.level ?? '项'}）`,
    evidence: [{ ...span, start: span.end - tail.length }],
  }
}
