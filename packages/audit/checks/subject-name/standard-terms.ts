/** Terms that every glossary (名词解释) explains, and what tells the explanation of each. */

export interface StandardTerm {
  /** Of a headword, or of the last subject of a path. */
  readonly named: RegExp
  /** An explanation of the term holds one of these words. */
  readonly own: RegExp
  /** Words that explain this term and hardly any other. */
  readonly marks: RegExp
  /** Of what keeps a whole unit going: subjects such as 行政运行 are explained in the same words. */
  readonly isGeneral?: true
}

const TERMS: readonly StandardTerm[] = [
  { named: /^财政拨款收入$/, own: /财政|预算/, marks: /从(?:同级|本级)财政部门取得/ },
  { named: /^事业收入$/, own: /业务|活动|事业/, marks: /专业业务活动及其?辅助活动取得/ },
  { named: /^(?:事业单位)?经营收入$/, own: /经营/, marks: /非独立核算经营活动取得/ },
  { named: /^其他收入$/, own: /以外|之外|其他|利息|捐赠|除/, marks: /除上述[^。；]{0,20}收入[^。；]{0,6}以外/ },
  { named: /^上级补助收入$/, own: /上级|主管/, marks: /从(?:主管部门|上级单位)[^。；]{0,12}取得的?非财政/ },
  { named: /^附属单位上缴收入$/, own: /附属|下级|所属/, marks: /附属[^。；]{0,24}上缴的?收入/ },
  {
    named: /^(?:上年|年初)?结转和?结余$/,
    own: /以前年度|上年|上一年/,
    marks: /以前年度[^。；]{0,12}(?:结转|转入)到?本年/,
  },
  {
    named: /^年末结转和?结余$/,
    own: /下年|以后年度|下一年|次年|年末|年底/,
    marks: /结转到下年|延?至以后年度(?:按|继续)/,
  },
  {
    named: /^使用非财政拨款结余/,
    own: /弥补|非财政|事业基金/,
    marks: /弥补(?:以后年度|本年度?|当年)?收支(?:差额|缺口)/,
  },
  { named: /^结余分配$/, own: /分配|提取|所得税|缴纳/, marks: /提取的?[^。；]{0,12}专用(?:结余|基金)/ },
  {
    named: /^基本支出$/,
    own: /日常工作|日常运[转行]|运转|人员/,
    marks: /日常工作任务而发生的[^。；]{0,4}人员/,
    isGeneral: true,
  },
  {
    named: /^项目支出$/,
    own: /之外|以外|特定|专项|项目/,
    marks: /基本支出之外[^。；]{0,4}为?完成特定/,
    isGeneral: true,
  },
  { named: /^经营支出$/, own: /经营/, marks: /非独立核算经营活动发生/ },
  { named: /^[“"]?三公[”"]?经费/, own: /出国|接待|车/, marks: /(?:安排|用于)的?因公出国[（(]境[)）]费/ },
  {
    named: /^机关运行经费$/,
    own: /日常公用经费|货物|办公|行政单位/,
    marks: /基本支出中的日常公用经费支出|用于购买货物和服务的各项资金/,
    isGeneral: true,
  },
  {
    named: /^行政运行$/,
    own: /机关|运转|基本支出|人员/,
    marks: /行政单位[^。；]{0,40}的基本支出。?$/,
    isGeneral: true,
  },
  {
    named: /^一般行政管理事务$/,
    own: /项目|专项|未单独|业务|工作/,
    marks: /未单独设置项级科目的其他项目支出/,
    isGeneral: true,
  },
  { named: /^事业运行$/, own: /运转|基本支出|人员/, marks: /事业单位的基本支出/, isGeneral: true },
  { named: /^机关服务$/, own: /后勤|服务|机关/, marks: /后勤服务的附属事业单位/ },
  { named: /^上缴上级支出$/, own: /上级|主管/, marks: /上缴上级(?:单位|部门)?的支出/ },
  { named: /^对附属单位补助支出$/, own: /附属|下级|所属/, marks: /对附属单位(?:给予)?补助/ },
  { named: /^(?:行政|事业)单位医疗$/, own: /医疗|医保/, marks: /基本医疗保险缴费/ },
  { named: /^公务员医疗补助$/, own: /医疗/, marks: /公务员医疗补助/ },
  { named: /基本养老保险缴费/, own: /养老/, marks: /缴纳的基本养老保险/ },
  { named: /职业年金缴费/, own: /年金/, marks: /缴[存纳]的?职业年金/ },
  { named: /单位离退休$/, own: /退休|离休/, marks: /开支的离退休经费/ },
  { named: /^住房公积金$/, own: /公积金/, marks: /缴[存纳]的?住房公积金/ },
]

export const standardTermOf = (name: string): StandardTerm | undefined => TERMS.find(({ named }) => named.test(name))

/** The terms that an explanation is of by its words. */
export const termsExplainedBy = (definition: string): StandardTerm[] =>
  TERMS.filter(({ marks }) => marks.test(definition))
