/** Terms that every glossary (名词解释) defines in much the same words, and what tells their definitions apart. */

export interface TermDefinition {
  /** The headword, or the name of the subject (科目) of the lowest level. */
  readonly term: string
  /** Any wording of its own definition. */
  readonly own: RegExp
  /** What no definition of another of these terms says. */
  readonly telling: RegExp
  /** A subject (项), which is taken for other subjects only. */
  readonly isSubject?: true
}

export const TERM_DEFINITIONS: readonly TermDefinition[] = [
  { term: '事业收入', own: /专业|教育|医疗|科研|学费|业务/, telling: /开展专业业务活动及(?:其)?辅助活动(?:所)?取得/ },
  { term: '经营收入', own: /经营活动|独立核算/, telling: /非独立核算(?:的)?经营活动(?:所)?取得/ },
  { term: '年初结转和结余', own: /以前|上年|上一年|年初|往年/, telling: /以前年度[^。]{0,12}结转到?本年/ },
  {
    term: '年末结转和结余',
    own: /下年|下一年|以后|次年|年末/,
    telling: /(?:结转|延续)到?下(?:一)?年(?:度)?(?:或以后年度)?/,
  },
  { term: '基本支出', own: /日常|正常|基本|运转/, telling: /保障(?:其)?机构正常运转、完成日常工作任务/ },
  { term: '项目支出', own: /特定|之外|以外|专门|专项|目标/, telling: /完成(?:其)?特定(?:的)?(?:行政|工作)?任务/ },
  { term: '机关运行经费', own: /运行|货物|公用/, telling: /用于购买货物和服务的各项资金/ },
  { term: '“三公”经费', own: /出国|接待|用车/, telling: /公务用车购置及运行(?:维护)?费[^。]{0,4}[和及与]公务接待费/ },
  { term: '行政运行', own: /基本|日常|运转|人员/, telling: /行政单位[^。，]{0,30}的?基本支出/, isSubject: true },
  { term: '一般行政管理事务', own: /项目|专项|未单独/, telling: /未单独设置项级科目的其他项目支出/, isSubject: true },
  {
    term: '行政单位医疗',
    own: /行政|机关|公务员/,
    telling: /(?<!事业)行政单位[^。，]{0,30}基本医疗保险/,
    isSubject: true,
  },
  { term: '事业单位医疗', own: /事业/, telling: /(?<!行政)事业单位[^。，]{0,30}基本医疗保险/, isSubject: true },
  { term: '行政单位离退休', own: /行政|机关|公务员/, telling: /(?<!事业)行政单位[^。，]{0,30}离退休/, isSubject: true },
  { term: '事业单位离退休', own: /事业/, telling: /(?<!行政)事业单位[^。，]{0,30}离退休/, isSubject: true },
]
