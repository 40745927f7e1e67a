/** Terms that every glossary (名词解释) defines in much the same words, and what tells their definitions apart. */

export interface TermDefinition {
  /** The headword, or the name of the subject (项) of the lowest level, which is `isSubject`. */
  readonly term: string
  /** Any wording of its own definition. */
  readonly own: RegExp
  /** What no definition of another of these terms says. */
  readonly telling: RegExp
  readonly isSubject?: true
  /** Of what keeps a whole unit going: subjects such as 行政运行 are explained in the same words. */
  readonly isGeneral?: true
}

export const TERM_DEFINITIONS: readonly TermDefinition[] = [
  {
    term: '财政拨款收入',
    own: /财政(?:部门|预算|当年|性|厅|局)|预算(?:资金|拨款)|拨付|取得/,
    telling: /从(?:同级|本级)财政部门取得/,
  },
  { term: '上级补助收入', own: /上级|主管/, telling: /从(?:主管部门|上级单位)[^。；]{0,12}取得的?非财政/ },
  { term: '经营支出', own: /经营/, telling: /非独立核算(?:的)?经营活动(?:所)?发生/ },
  { term: '附属单位上缴收入', own: /附属|下级|所属/, telling: /附属[^。；]{0,24}上缴的?收入/ },
  { term: '其他收入', own: /以外|之外|其他|利息|捐赠|除/, telling: /除上述[^。；]{0,20}收入[^。；]{0,6}以外/ },
  {
    term: '使用非财政拨款结余',
    own: /弥补|非财政|事业基金/,
    telling: /弥补(?:以后年度|本年度?|当年)?收支(?:差额|缺口)/,
  },
  { term: '结余分配', own: /分配|提取|所得税|缴纳/, telling: /提取的?[^。；]{0,12}专用(?:结余|基金)/ },
  { term: '上缴上级支出', own: /上级|主管/, telling: /上缴上级(?:单位|部门)?的支出/ },
  { term: '对附属单位补助支出', own: /附属|下级|所属/, telling: /对附属单位(?:给予)?补助/ },
  {
    term: '事业收入',
    own: /专业(?!业务活动及其?辅助活动[之以]外)|教育|医疗|科研|学费|(?<!专业)业务/,
    telling: /开展专业业务活动及(?:其)?辅助活动(?:所)?取得/,
  },
  { term: '经营收入', own: /经营活动|独立核算/, telling: /非独立核算(?:的)?经营活动(?:所)?取得/ },
  { term: '年初结转和结余', own: /以前年度?(?!积累)|上年|上一年|年初|往年/, telling: /以前年度[^。]{0,12}结转到?本年/ },
  {
    term: '年末结转和结余',
    own: /下年|下一年|以后|次年|年末/,
    telling: /(?:结转|延续)到?下(?:一)?年(?:度)?(?:或以后年度)?|延(?:续)?[至到]以后年度/,
  },
  {
    term: '基本支出',
    own: /日常工作|日常运|正常|运转|人员/,
    telling: /保障(?:其)?机构正常运转、完成日常工作任务/,
    isGeneral: true,
  },
  {
    term: '项目支出',
    own: /特定|基本支出[^。，]{0,4}[之以]外|专门|专项|目标/,
    telling: /完成(?:其)?特定(?:的)?(?:行政|工作)?任务/,
    isGeneral: true,
  },
  {
    term: '机关运行经费',
    // 公务用车运行维护费 is none of it.
    own: /(?<!用车|购置及)运行|货物|公用/,
    telling: /用于购买货物和服务的各项资金|基本支出中的日常公用经费支出/,
    isGeneral: true,
  },
  { term: '“三公”经费', own: /出国|接待|用车/, telling: /公务用车购置及运行(?:维护)?费[^。]{0,4}[和及与]公务接待费/ },
  {
    term: '行政运行',
    own: /基本(?!医疗|养老)|日常|运转|运行|人员/,
    telling: /行政单位[^。，]{0,30}的?基本支出/,
    isSubject: true,
  },
  { term: '一般行政管理事务', own: /项目|专项|未单独/, telling: /未单独设置项级科目的其他项目支出/, isSubject: true },
  {
    term: '行政单位医疗',
    own: /(?:行政|机关|公务员)[^。]*医/,
    telling: /(?<!事业)行政单位[^。，]{0,30}基本医疗保险/,
    isSubject: true,
  },
  { term: '事业单位医疗', own: /事业[^。]*医/, telling: /(?<!行政)事业单位[^。，]{0,30}基本医疗保险/, isSubject: true },
  {
    term: '行政单位离退休',
    own: /(?:行政|机关|公务员)[^。]*[离退]休/,
    telling: /(?<!事业)行政单位[^。，]{0,30}离退休/,
    isSubject: true,
  },
  {
    term: '事业单位离退休',
    own: /事业[^。]*[离退]休/,
    telling: /(?<!行政)事业单位[^。，]{0,30}离退休/,
    isSubject: true,
  },
  { term: '事业运行', own: /运转|基本支出|人员/, telling: /事业单位的基本支出/, isSubject: true },
  { term: '机关服务', own: /后勤|服务|机关/, telling: /后勤服务的附属事业单位/, isSubject: true },
  { term: '住房公积金', own: /公积金/, telling: /缴[存纳]的?住房公积金/, isSubject: true },
  { term: '公务员医疗补助', own: /医疗/, telling: /公务员医疗补助/, isSubject: true },
  {
    term: '机关事业单位基本养老保险缴费支出',
    own: /养老/,
    telling: /缴纳的基本养老保险/,
    isSubject: true,
  },
  { term: '机关事业单位职业年金缴费支出', own: /年金/, telling: /缴[存纳]的?职业年金/, isSubject: true },
  { term: '培训支出', own: /培训|培养|进修/, telling: /各?部门安排的用于培训/, isSubject: true },
  { term: '干部教育', own: /干部|学院|教育/, telling: /各级党校、行政学院/, isSubject: true },
  { term: '死亡抚恤', own: /抚恤|丧葬|遗属/, telling: /一次性[^。；]{0,8}抚恤金/, isSubject: true },
  { term: '提租补贴', own: /提租|租金|租房/, telling: /发放的提租补贴/, isSubject: true },
  { term: '购房补贴', own: /购房|购买住房|住房/, telling: /发放的购房补贴/, isSubject: true },
]
