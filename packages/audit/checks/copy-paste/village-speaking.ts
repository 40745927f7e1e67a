import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const SELF = ['本村', '我村', '本社区', '我社区']
const WORDS = new RegExp(SELF.join('|'), 'g')
/** Offices below which villages and communities stand. */
const OF_TOWN = /[镇乡]|街道|社区|[村居]委?会/

/** `结合本村实际` in the report of a bureau: what a village told of itself was pasted in. */
export const villageSpeaking: Check = {
  id: 'village-speaking',
  category: 'copy-paste',
  severity: 'warning',
  title: '县级以上部门的工作情况不应以“本村”“我村”自称，疑为照抄驻村帮扶村的材料。',
  basis: '公开文本应为本单位编写；引用帮扶村情况的，应写明村名。',
  example: {
    wrong: '（某县水利局）结合本村实际，发展特色种植。',
    right: '（某县水利局）结合所帮扶的甲村实际，发展特色种植。',
  },
  *run(disclosure) {
    const name = disclosure.organisation?.name
    if (name === undefined || OF_TOWN.test(name)) return
    const places = passagesWithAny(wholeText(disclosure), SELF).flatMap(({ text, at }) =>
      allMatches(text, WORDS).map(({ index, 0: word }) => ({
        word,
        span: { ...at, start: index, end: index + word.length },
      })),
    )
    const [first] = places
    if (first === undefined) return
    yield {
      message: `本单位为“${name}”，此处写“${first.word}”，疑为照抄村、社区的材料。`,
      evidence: places.map(({ span }) => span),
    }
  },
}
