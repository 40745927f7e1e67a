import type { Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `项目支出绩效自评表5张`. */
const TOLD =
  /自评表[（(](?<listed>\d{1,3})[张份个][）)]|(?:公开|附|报送|包括|附有)[^。；]{0,40}?项目(?:支出)?(?:绩效)?自评表(?<count>\d{1,3})[张份个]|(?:列示|公开|附)[^。；]{0,30}?等(?<named>\d{1,3})个(?:重点)?项目的?(?:支出)?(?:绩效)?自评表|(?<chosen>\d{1,3})个(?:重点|预算|专项)?项目(?:随本次决算|本次|一并)*(?:公开|随附|附)了?(?:其)?(?:项目)?(?:支出)?(?:绩效)?自评表|(?<seen>\d{1,3})个(?:重点|预算|专项)?项目的?(?:支出)?(?:绩效)?自评表(?:详)?见附/
/** `附表5-4 学生宿舍维修项目支出绩效自评表（2022年度）`, `附表3 渠道清淤项目支出绩效自评表`: the forms in their order. */
const TITLE =
  /^\s*附?表\s?(?<table>\d{1,2})[\s：:.．、][^。；]{0,80}自评表(?:[（(]20\d\d年度?[）)])?\s*$|^\s*附[表件]\s?\d{1,2}[-—－](?<number>\d{1,3})[\s：:.．、][^。；]{0,80}自评表|^\s*(?<item>\d{1,2})[.．、][^。；，]{2,60}项目(?:支出)?(?:绩效)?自评表(?:[（(]20\d\d年度?[）)])?\s*$|^\s*[（(](?<numeral>[一二三四五六七八九十]{1,2})[）)][^。；，]{2,60}自评表\s*$/

/** As many forms (自评表) stand in the file as it says that it publishes. */
export const attachedForms: Check = {
  id: 'attached-forms',
  category: 'completeness',
  severity: 'error',
  title: '正文所述随附的项目自评表张数，应与实际所附自评表相符。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当完整；正文与附件一致。',
  example: {
    wrong: '本次公开项目支出绩效自评表5张……（附表5-1至5-4，共4张）',
    right: '本次公开项目支出绩效自评表4张……（附表5-1至5-4，共4张）',
  },
  *run(disclosure) {
    const titles = formTitles(disclosure)
    const forms = disclosure.evaluations.filter(({ kind, indicators }) => kind === 'project' && indicators.length > 0)
    // Numbers that run on, and as many forms read as titles: none was overlooked.
    if (titles.length === 0 || titles.length !== forms.length) return
    if (titles.some(({ number }, index) => number !== index + 1)) return
    for (const { text, at } of passagesWith(wholeText(disclosure), '自评表')) {
      const match = at.cell === undefined ? TOLD.exec(text) : null
      const { listed, count, named, chosen, seen } = match?.groups ?? {}
      const told = listed ?? count ?? named ?? chosen ?? seen
      if (match === null || Number(told) === titles.length) continue
      yield {
        message: `此处称自评表${told}张，文中所附为${titles.length}张。`,
        evidence: [
          { ...at, start: match.index, end: match.index + match[0].length },
          ...titles.toReversed().map(({ span }) => span),
        ],
        expected: `${titles.length}张`,
        actual: `${told}张`,
      }
    }
  },
}

const formTitles = (disclosure: Disclosure): { number: number; span: Span }[] =>
  passagesWith(wholeText(disclosure), '自评表').flatMap(({ text, at }) => {
    const groups = at.cell === undefined ? TITLE.exec(text)?.groups : undefined
    if (groups === undefined) return []
    const number =
      groups.numeral === undefined ? Number(groups.number ?? groups.table ?? groups.item) : numberOf(groups.numeral)
    return [{ number, span: { ...at, start: 0, end: text.length } }]
  })

const NUMERALS = '一二三四五六七八九'

/** `十二`: up to ninety-nine forms are counted so. */
function numberOf(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : [undefined, numeral]
  const before = tens === undefined ? 0 : tens === '' ? 1 : NUMERALS.indexOf(tens) + 1
  return before * 10 + NUMERALS.indexOf(ones || ' ') + 1
}
