import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import { type Span, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { regionOf } from '../../relations/narrative-regions.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

const SHORTEST_PARAGRAPH = 40
/** A row of a table that an extractor left as a line. */
const COLUMNS = /\t|\S {3,}\S/
const FEWEST_COPIES = 3
/** Sections that rightly repeat the first part: what the department is and does. */
const RIGHTLY_REPEATED = /职责|职能|机构|人员|概况|基本情况|编制范围/

export const copiedSection: Check = {
  id: 'copied-section',
  category: 'copy-paste',
  severity: 'warning',
  title: '内容不同的章节不逐字照抄。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效分析应当对照目标说明完成情况。',
  example: {
    wrong: '“履职绩效分析”各段与“年度工作任务”逐字相同',
    right: '“履职绩效分析”对照“年度工作任务”说明完成情况',
  },
  *run(disclosure) {
    for (const copies of copiesBySections(disclosure).values()) {
      if (copies.length >= FEWEST_COPIES) yield observation(disclosure, copies)
    }
  },
}

interface Copy {
  readonly first: Passage
  readonly second: Passage
}

/** Equal paragraphs, by the two sections they stand in. */
function copiesBySections(disclosure: Disclosure): Map<string, Copy[]> {
  const seen = new Map<string, Passage>()
  const copies = new Map<string, Copy[]>()
  const mayBeCopied = (passage: Passage): boolean =>
    !COLUMNS.test(passage.text) && !isRightlyRepeated(disclosure, passage)
  for (const passage of wholeText(disclosure).paragraphs) {
    if (passage.text.length < SHORTEST_PARAGRAPH) continue
    const key = passage.text.replace(/\s+/g, '').replace(/^[\d一二三四五六七八九十（()）.、]+/, '')
    const first = seen.get(key)
    if (first === undefined || !mayBeCopied(first)) seen.set(key, passage)
    else if (!mayBeCopied(passage)) continue
    else if (first.section !== passage.section && isOneStory(disclosure, first, passage)) {
      const sections = `${first.section} ${passage.section}`
      copies.set(sections, [...(copies.get(sections) ?? []), { first, second: passage }])
    }
  }
  return copies
}

const isRightlyRepeated = ({ sections }: Disclosure, { section }: Passage): boolean =>
  RIGHTLY_REPEATED.test(sections[section]?.title ?? '') ||
  rolesOf(sections, section).some((role) => role === 'overview' || role === 'statutory-tables')

/** Copies between the reports of two projects are judged with the projects. */
function isOneStory(disclosure: Disclosure, first: Passage, second: Passage): boolean {
  const [a, b] = [regionOf(disclosure, first.section), regionOf(disclosure, second.section)]
  return a === b || ![a, b].every((region) => disclosure.sections[region]?.role === 'evaluation-report')
}

function observation({ sections }: Disclosure, copies: readonly Copy[]): Observation {
  const [one] = copies
  const named = (passage: Passage | undefined): string => {
    const title = sections[passage?.section ?? 0]?.title ?? ''
    return title === '' ? '文件开头' : `“${title}”`
  }
  const whole = ({ at, text }: Passage): Span => spanWithin(at, 0, text.length)
  return {
    message: `${named(one?.second)}有${copies.length}段与${named(one?.first)}逐字相同，没有对照目标作分析。`,
    evidence: copies.flatMap(({ first, second }) => [whole(second), whole(first)]),
  }
}
