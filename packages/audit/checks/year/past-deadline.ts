import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const AHEAD = /改进|建议|下一步|打算|措施|今后|整改计划/
/** `确保2023年6月底前投入使用`. */
const DEADLINE =
  /(?:确保|力争|争取|计划|拟|预计|将|于|在|到)?(?<year>20\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|末|上半年|下半年)?(?:之前|以前|前|内)(?=[^。；]{0,24}(?:完工|建成|投入使用|竣工|完成|投用|验收|支付|整改))/g
const LONGEST_LEAD = 16
/** `下一步改进措施：确保……`, in front of it in the sentence. */
const LED_AHEAD = /(?:改进措施|下一步)[^。]{0,12}[：:，]/

/** In a cell on what went short: `选址调整，督促2023年5月底前完工`. */
const URGED = /督促|下一步|今后|下一年度?/
/** `建议：将活动经费纳入2023年年初预算`: a budget that was over when the advice was given. */
const BUDGETED =
  /(?<=(?:建议|下一步|今后|改进措施)[^。]{0,80})(?:纳入|列入|编入)(?<year>20\d{2})年度?(?:年初|部门|财政|单位|项目)*预算/g

/** `将未完成的演练纳入2023年一季度计划`: what was not done in a year is not put off to the same year. */
const PUT_OFF =
  /将未(?:完成|开展|实施|执行|竣工)[^，。；\d]{2,24}(?:纳入|列入)(?<year>20\d{2})年(?:度|第?[一二三四1-4]季度|上半年)?(?:工作|年度|重点|项目)*(?:计划|任务)/g

/** `其余8套预计2024年4月到货`, of what the sentence tells in front of it; no plan that what came is measured by. */
const EXPECTED =
  /(?<![较比原])(?:(?:预计|力争|争取)[于在到至]?|将于|拟于)(?<year>20\d{2})年(?<month>\d{1,2})月(?:份|底|末)?前?(?![^，。；]{0,12}[晚迟延])/g
/** `2024年6月追加`, `2024年6月签订`: from then on anything of it can come. */
const CAUSE =
  /(?<year>20\d{2})年(?<month>\d{1,2})月(?:\d{1,2}日|份|初|底)?(?:才|方|又|再)?(?:由|经)?[^，,。；;、\d]{0,8}(?:追加|下达|签订|签约|采购|招标|中标|立项|批复|开工|动工|启动)/g

/** What is still to be done is not due before the year's end, nor before what brought it about. */
export const pastDeadline: Check = {
  id: 'past-deadline',
  category: 'year',
  severity: 'warning',
  title: '改进措施、下一步打算的时限应在报告年度之后；预计的时间不应早于同一句所述的追加、签约、开工时间。',
  basis: '绩效自评在年度终了后进行，改进措施的时限不应早于报告年度终了。',
  example: {
    wrong: '（2022年度报告）改进措施：加快建设，确保2022年6月底前投入使用。',
    right: '（2022年度报告）改进措施：加快建设，确保2023年6月底前投入使用。',
  },
  *run(disclosure) {
    const { year, sections } = disclosure
    if (year === undefined) return
    for (const passage of passagesWithAny(wholeText(disclosure), ['前', '年内'])) {
      const title = sections[passage.section]?.title ?? ''
      const isAhead = AHEAD.test(title) || AHEAD.test(passage.text.slice(0, LONGEST_LEAD))
      yield* past(passage, year, passage.at.cell === undefined ? isAhead : AHEAD.test(labelOf(disclosure, passage)))
    }
    for (const passage of passagesWithAny(wholeText(disclosure), ['纳入', '列入', '编入']))
      for (const pattern of [BUDGETED, PUT_OFF])
        for (const match of allMatches(passage.text, pattern))
          if (pattern === BUDGETED || !tellsOfBefore(passage.text, match.index, year)) yield* late(passage, match, year)
    for (const passage of passagesWithAny(wholeText(disclosure), ['预计', '力争', '争取', '将于', '拟于']))
      if (passage.text.includes('月')) yield* beforeCause(passage)
  },
}

/** `2022年度自评发现的问题已整改，将未完成的……纳入2023年计划`: of the year in front of the reporting year. */
const tellsOfBefore = (text: string, index: number, year: number): boolean =>
  /上年|往年|以前年度/.test(text.slice(0, index)) || text.slice(0, index).includes(`${year - 1}年`)

function* beforeCause({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, EXPECTED)) {
    const from = text.lastIndexOf('。', match.index) + 1
    const cause = allMatches(text.slice(from, match.index), CAUSE).at(-1)
    if (cause === undefined || monthOf(match) >= monthOf(cause)) continue
    yield {
      message: `“${match[0]}”早于同一句所述的“${cause[0]}”，请核对年份。`,
      evidence: [match, { ...cause, index: from + cause.index }].map((one) => ({
        ...at,
        start: one.index,
        end: one.index + (one[0]?.length ?? 0),
      })),
    }
  }
}

/** Months since the year nought. */
const monthOf = ({ groups }: RegExpExecArray): number => Number(groups?.year) * 12 + Number(groups?.month)

function* past({ text, at }: Passage, year: number, isAhead: boolean): Generator<Observation> {
  for (const match of allMatches(text, DEADLINE)) {
    const sentence = text.slice(text.lastIndexOf('。', match.index) + 1, match.index)
    const isUrged = at.cell !== undefined && URGED.test(text.slice(0, match.index))
    if (isAhead || isUrged || LED_AHEAD.test(sentence)) yield* late({ at }, match, year)
  }
}

function* late({ at }: Pick<Passage, 'at'>, match: RegExpExecArray, year: number): Generator<Observation> {
  if (Number(match.groups?.year) > year) return
  yield {
    message: `下一步的时限写成${match.groups?.year}年，报告年度为${year}年，请核对年份。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
  }
}

/** The words in front of a cell in its row, where it has no more than those: `改进措施及结果应用方案`. */
function labelOf({ document }: Disclosure, { at: { block, cell } }: Passage): string {
  const table = document.blocks[block]
  if (table?.kind !== 'table' || cell === undefined) return ''
  let first = cell
  while (table.cells[first - 1]?.row === table.cells[cell]?.row) first--
  const label = first === cell ? '' : (table.cells[first]?.text ?? '')
  return label.length > LONGEST_LABEL ? '' : label
}

const LONGEST_LABEL = 20
