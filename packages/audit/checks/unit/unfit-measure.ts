import type { Check } from '../../check.ts'
import { applyWordingRules, type WordingRule } from '../../wording/wording-rule.ts'

const unfit = (words: readonly string[], pattern: RegExp, right: string): WordingRule => ({
  words,
  pattern,
  message: `此处的计量单位“{}”与所说的事项不符，应为“${right}”。`,
  suggestion: right,
})

const RULES: readonly WordingRule[] = [
  unfit(['得分', '平均分'], /(?:得分|平均分)(?:为|是)?\s?\d+(?:\.\d+)?(?<at>[%‰]|[万亿]?元)/g, '分'),
  unfit(
    ['人项目', '辆项目', '台项目', '家项目'],
    /\d(?<at>[人辆台家])(?=项目(?!组|团队|负责|经理|单位|公司|法人|承担|实施|建设|业主))/g,
    '个',
  ),
  unfit(['的项目'], /的项目\s?\d+(?<at>[人辆台家处件户])(?=[，。；、）)])/g, '个'),
  unfit(['团组'], /(?<!参加[^，。；]{0,14})团组(?:共|数)?\s?\d+(?<at>[人辆台项件户])(?=[，。；、）)])/g, '个'),
  unfit(
    ['保有量', '公务用车', '车辆'],
    /(?:保有量|公务用车|车辆)(?:共|共有|为)?\s?\d+(?<at>[人个次架])(?=[，。；、）)])/g,
    '辆',
  ),
  unfit(
    ['编制范围的'],
    /编制范围的[^。，；：]{0,8}单位(?:共|共计|共有)?\s?\d+(?<at>[人辆台件项批次户])(?=[，。；、）)])/g,
    '个',
  ),
  unfit(
    ['单位'],
    /(?:下[属辖]|所属)[^。，；：\d]{0,10}单位(?:共|共有|共计)?\s?\d+(?<at>[人辆台件项批次户])(?=[，。；、）)])/g,
    '个',
  ),
  unfit(
    ['下属', '下辖', '所属'],
    /(?:下[属辖]|所属)\s?\d+(?<at>[人辆台件项次户])(?=(?:预算|二级|行政|事业)*单位)/g,
    '个',
  ),
  unfit(
    ['出国（境）'],
    /出国（境）[^。；\d]{0,12}\d+个[、，](?:累计)?\d+(?<at>批次|辆|台|件)(?=[，。；、）)])/g,
    '人次',
  ),
  unfit(
    ['编制', '人员'],
    /(?:(?<![车辆备])编制|在职人员|离休人员|退休人员)\s?\d+(?<at>户|家|辆|台|件|批次)(?=[，。；、）)])/g,
    '人',
  ),
  unfit(
    ['人员'],
    /(?:编制|在职人员|离休人员)\s?\d+人[，、](?:[^。；，]{0,12}\d+人[，、])*(?:在职|离休|退休)人员\s?\d+(?<at>万人)/g,
    '人',
  ),
  unfit(['（不含车辆）'], /设备（不含车辆）\s?\d+(?<at>[人辆个])(?=[，。；、）)])/g, '台（套）'),
]

/** A measure that the thing counted does not have. */
export const unfitMeasure: Check = {
  id: 'unfit-measure',
  category: 'unit',
  severity: 'warning',
  title: '得分以分计，项目、团组以个计，车辆以辆计，设备以台（套）计。',
  basis: '部门决算公开格式和绩效自评的用语。',
  example: { wrong: '对3人项目开展了绩效自评，平均得分98.47%', right: '对3个项目开展了绩效自评，平均得分98.47分' },
  run: (disclosure) => applyWordingRules(disclosure, RULES),
}
