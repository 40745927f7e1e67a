import type { Indicator } from '@mingzhang/performance'
import type { Check, Severity } from '../../check.ts'
import { listCells, listNames, rowSpans } from '../../evaluations/indicator-evidence.ts'
import { coverage } from '../../evaluations/text-likeness.ts'

const ABSTRACT =
  /(?:提升|提高|增强|改善|促进|优化).{0,20}(?:水平|能力|质量|安全|效率)[。.]?$|(?<!素养)(?:水平|能力)[。.]?$/
const SOUND = /^(?:健全|完善|合理)$/
const SYSTEM = /健全|完善|制度|机制|体系|合理|配置|规范|方案|队伍|网络/
const RATE = /率$/
/** A measure, or the name of a kind of indicator, without what is measured. */
const OF_NOTHING =
  /^(?:(?:完成|合格|达标|及时|优良|覆盖)率|(?:数量|质量|时效|成本)(?:指标)?|(?:经济|社会|生态)效益(?:指标)?|可持续影响(?:指标)?)$/

interface Weakness {
  readonly severity: Severity
  readonly finds: (indicator: Indicator) => boolean
  readonly says: string
}

/** The first that applies to an indicator counts. */
const WEAKNESSES: readonly Weakness[] = [
  {
    severity: 'warning',
    // A form without goals prints the titles of a prescribed framework.
    finds: ({ name, target }) => target.text !== '' && OF_NOTHING.test(name.replace(/\s/g, '')),
    says: '指标名称没有写明衡量的是什么',
  },
  {
    severity: 'warning',
    finds: ({ name, goal }) => ABSTRACT.test(name) && goal?.unit === '%',
    says: '以百分比衡量抽象的水平、能力，没有计算口径，无法度量',
  },
  {
    severity: 'warning',
    finds: ({ name, target }) => SOUND.test(target.text) && !SYSTEM.test(name),
    says: '指标值与指标名称不对应',
  },
  {
    severity: 'warning',
    finds: ({ name, target, actual }) => target.kind === 'words' && target.text === name && actual.text !== name,
    says: '指标值照抄指标名称，没有可衡量的目标',
  },
  {
    severity: 'warning',
    finds: ({ name, target }) => RATE.test(name) && target.kind === 'grade',
    says: '比率类指标没有百分比目标值',
  },
  {
    severity: 'warning',
    finds: ({ name, target }) =>
      target.kind === 'words' && target.text.length <= 12 && coverage(target.text, name) === 0 && isSlogan(target.text),
    says: '指标值与指标名称不对应',
  },
  {
    severity: 'warning',
    finds: ({ target }) => /若干|适时|[一-龥]{2,}等等/.test(target.text) && target.quantities.length === 0,
    says: '指标值用“若干”“适时”等模糊表述，不可衡量',
  },
  {
    severity: 'info',
    finds: ({ target, category }) =>
      target.kind === 'grade' && !SOUND.test(target.text) && category !== 'timeliness' && !/正常/.test(target.text),
    says: '定性指标值没有可核对的标准',
  },
  {
    severity: 'info',
    finds: ({ target }) => target.kind === 'words' && isSlogan(target.text),
    says: '指标值为口号式描述，没有可核对的标准',
  },
]

const isSlogan = (text: string): boolean =>
  /^(?:发挥|体现|保持|减轻|增强|促进|提升|提高|营造|弘扬|激发|推动|加强|改善)/.test(text)

/** Targets that cannot be measured (指标不可衡量). */
export const unmeasurable: Check = {
  id: 'indicator-unmeasurable',
  category: 'indicator',
  severity: 'warning',
  title: '指标值应可衡量并与指标名称对应。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应细化量化、合理可行。',
  example: { wrong: '“提升管理水平”≥98%', right: '“培训考核通过率”≥98%' },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const weakness of WEAKNESSES) {
        const rows = indicators.filter(({ indicator }) => WEAKNESSES.find(({ finds }) => finds(indicator)) === weakness)
        if (rows.length === 0) continue
        const told =
          weakness.severity === 'warning'
            ? listCells(rows, ({ indicator }) => `（${indicator.target.text}）`)
            : listNames(rows.map(({ indicator }) => indicator.name))
        yield {
          severity: weakness.severity,
          message: `${told}：${weakness.says}。`,
          evidence: rowSpans(rows, ['name', 'target']),
        }
      }
    }
  },
}
