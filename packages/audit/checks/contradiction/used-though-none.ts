import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const VEHICLES =
  '其他用车|公务用车|应急保障用车|执法执勤用车|特种专业技术用车|机要通信用车|主要领导干部用车|主要负责人用车|离退休干部(?:服务)?用车|越野车|载客汽车|轿车|大型客车|其他车型'
/** `其他用车0辆，其他用车主要用于下乡调研`, `特种专业技术用车0辆，主要是消防车`, `其他用车0辆（主要为通勤车）`; nothing is said of what such a kind would be. */
const USED = new RegExp(
  `(?<!购置|更新|新增|新购|购买|处置|报废)(?<kind>${VEHICLES})(?:共|为|有|数量为)?[0零〇](?:台)?辆(?:[，,。；;（(](?:该|上述)?\\k<kind>(?:主要|具体)?|[，,（(]主要)(?:用于|为|是|用途(?:是|为)|包括|用作)[：:]?(?<use>[^，,。；;：:）)]{2,40})`,
  'g',
)
const NOTHING = /^(?:无|0|零|空|\*|×|X)/

/** A kind of vehicles of which there are none, and then what they are used for. */
export const usedThoughNone: Check = {
  id: 'used-though-none',
  category: 'contradiction',
  severity: 'warning',
  title: '某类车辆为0辆的，不应再说明其用途；有用途的应核实车辆归类。',
  basis: '文内关系：国有资产占有使用情况中车辆分类数与其用途说明应当相符。',
  example: {
    wrong: '应急保障用车1辆、其他用车0辆，其他用车主要用于接送职工。',
    right: '应急保障用车0辆、其他用车1辆，其他用车主要用于接送职工。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['0辆', '零辆', '0台辆']))
      for (const match of allMatches(text, USED)) {
        const { kind = '', use = '' } = match.groups ?? {}
        if (NOTHING.test(use)) continue
        yield {
          message: `“${kind}”为0辆，又写用于“${use}”，请核实车辆归类或删去用途。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
      }
  },
}
