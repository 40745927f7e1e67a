/** Definitions (名词解释) and notes of tables that say the opposite of what every model of the regulations says. */
import { turned } from './turned-rule.ts'

/** To the end of a definition. */
const REST = '[^\\n]*?'

export const TURNED_DEFINITIONS = [
  // Functional subjects are subjects of expenditure.
  turned(['收入。'], /[（(]项[）)][：:](?:是?指|反映)[^\n]{6,}?(?<at>收入)。$/gm, '支出'),
  turned(['而发生的'], /而发生的[^。，；\n]{0,20}?(?<at>收入)(?=[。，；])/g, '支出'),
  turned(['发生的支出'], /而(?<at>未发生)的支出/g, '发生'),
  turned(['支出：指', '支出:指'], new RegExp(`(?<at>支出)[：:]是?指(?!.{0,40}发生的)${REST}取得的`, 'g'), '收入'),
  turned(['收入：指', '收入:指'], /(?<at>收入)[：:]是?指(?![^\n]*取得)[^。，\n]{0,30}而发生的/g, '支出'),
  turned(['取得的'], /收入[：:]是?指[^\n]{0,70}取得的(?<at>支出)。/g, '收入'),
  turned(['收入以外'], /收入[：:]是?指[^\n]{0,70}收入以外[^。\n]{0,16}?(?<at>支出)。/g, '收入'),
  turned(['日常人员经费'], /日常(?<at>人员经费)/g, '公用经费'),
  turned(['基本收入中的'], /基本(?<at>收入)(?=中的)/g, '支出'),
  turned(['公用经费收入'], /公用经费(?<at>收入)(?=[。，；]|$)/g, '支出'),
  turned(['公杂费等收入', '保险费等收入', '安全奖励费用等收入'], /(?:公杂费|保险费|奖励费用)等(?<at>收入)/g, '支出'),
  turned(['收入（含车辆购置税', '收入（含外宾接待'], /(?<at>收入)(?=（含(?:车辆购置税|外宾接待))/g, '支出'),
  turned(['其他基本支出'], /未单独设置项级科目的其他(?<at>基本支出)/g, '项目支出'),
  turned(['反映部门上年', '反映单位上年', '反映上年'], /本表反映(?:部门|单位)?(?<at>上年)(?=度)/g, '本年'),
  turned(['基本收入明细'], /本表反映[^。\n]{0,30}基本(?<at>收入)(?=明细)/g, '支出'),
]
