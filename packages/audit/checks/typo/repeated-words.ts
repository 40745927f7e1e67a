/** Words written twice in a row, and the combinations in which that is right. */
import type { WordingRule } from '../../wording/wording-rule.ts'

const MESSAGE = '“{}”疑似重复用字。'

const repeated = (words: readonly string[], pattern: RegExp): WordingRule => ({
  words,
  pattern,
  message: MESSAGE,
  suggestion: '删去重复的字词。',
})

const twice = (word: string, unlessFollowedBy = ''): WordingRule =>
  repeated([word + word], new RegExp(`${word}${word}${unlessFollowedBy === '' ? '' : `(?!${unlessFollowedBy})`}`, 'g'))

export const REPEATED_WORDS: readonly WordingRule[] = [
  ...[
    '支出',
    '领导',
    '经费',
    '收入',
    '绩效',
    '财政',
    '年度',
    '资金',
    '公务',
    '费用',
    '情况',
    '万元',
    '事业',
    '机构',
    '开展',
    '进行',
    '实施',
    '完成',
    '主要',
    '原因',
    '用于',
    '服务',
    '工程',
    '增加',
    '减少',
    '小组',
    '群众',
    '指标',
    '人员',
    '采购',
    '措施',
    '问题',
    '系统',
    '接待',
    '车辆',
    '补助',
    '推选',
    '推进',
    '加强',
    '落实',
    '提升',
    '发放',
    '支付',
    '购置',
    '制定',
    '规定',
    '津贴',
    '工资',
  ].map((word) => twice(word, '费|型|性|化|局|厅|处|长|值|数|成员|经')),
  repeated(['按按'], /按按(?=规定|要求|标准|时|期|程序|照|季|月|年)/g),
  // `某镇人民政府政府采购支出`, `社会福利福利院`
  twice('政府', '采购|购买服务|性基金'),
  twice('指导', '性|员|站|组|意见|中心|价|老师|教师|书|委|处|科'),
  twice('负责', '人|制'),
  twice('承担', '单位|者|方|机构'),
  ...['督促', '贯彻', '协助', '参与'].map((word) => twice(word, '者|方|单位|度|率|员')),
  twice('福利', '院|彩|企|机|中|事|服'),
  twice('项目', '化|制|库|式|名|负|经|资|支|管|绩|概|类|编|单|建|实'),
  twice('单位', '内|负责|职工|领导|财务|名|编|自'),
  twice('预算', '数|额|单|管|编|执|科|股|局|收|支|调|绩'),
  repeated(['预算预算'], /(?<=^[\s　]*(?:[（(]?\d{1,2}[）).．、])?|[。；，])预算预算(?=编|执|管)/gm),
  twice('决算', '数|报|公开|编|收|支'),
  twice('部门', '整|预|决|内|名|编|自|负|职'),
  twice('工作', '人员|者|组|领|经|台|站|室|量|总|机|制|方|开|会|责|效'),
  twice('管理', '人|者|办|制|局|处|科|中|员|费|体|水|能|机|规'),
  repeated(['的的'], /(?<![目标有打])的的(?!确|士)/g),
  repeated(['市市'], /市市(?![场政容级直委长辖民本内区属域城外花树财人公安])|市市公共/g),
  repeated(['科科'], /科科(?![长员务室技学目研普级])/g),
  repeated(['了了'], /(?<![明有未为终除清罢聊不])了了(?!解|却|结|然|之)/g),
  repeated(
    ['在在'],
    /(?<![存现所正实潜内外健好旨自何])在在(?!线|职|编|校|建|岗|册|地|场|乡)|(?<=[年月]末|年底)在在(?=职(?:人员|职工|教师)?\s?\d)/g,
  ),
  repeated(['和和'], /(?<![谐温缓饱总柔平共调祥暖中])和和(?!谐|平|美|睦|气|解|田|县|顺)/g),
  repeated(['与与'], /与与/g),
  repeated(['及及'], /(?<!以?普|涉|顾|提|波|触|危)及及(?!时|格|其)/g),
  repeated(['对对'], /(?<![一针面核校应绝相反])对对(?!口|象|接|方|比|外|内|联|照|标)/g),
  repeated(['是是'], /(?<![但可还就若总凡于老倒或])是是(?!非|否|不是)/g),
  repeated(['将将'], /(?<!即|大|小)将将(?!才|近|士|领|军|就)/g),
  // `党组织组织党员学习`
  repeated(['组织组织'], /(?<=^|[，。；、：]|并|负责|认真|积极)组织组织(?!部|人事|生活|建设|机构)/gm),
  repeated(['余条', '余余'], /余余/g),
  repeated(['其中：其中', '其中:其中', '其中，其中'], /其中[：:，]其中/g),
]

export const LONGEST_PHRASE = 12
/** Three or more characters written twice in a row. */
export const REPEATED_PHRASE = new RegExp(`([\\u4e00-\\u9fa5]{3,${LONGEST_PHRASE}})\\1`, 'g')

/** Phrases that are right when repeated. */
export const LEGITIMATE_PHRASE = /^(?:一[\u4e00-\u9fa5]{2}|[一二三四五六七八九十]+|越来越)$/

/** `按合同支付支付。`, `惠及惠及3个村`, `参会260人人，`: at the end of a clause, or before a number, no word is written twice. */
export const REPEATED_AT_END =
  /(?:(?<word>(?!一)[\u4e00-\u9fa5]{2})\k<word>|(?<unit>[人个次件户项])(?<=\d\k<unit>)\k<unit>)(?=[，。；、\d]|$)/gm
/** `驻馆加工，驻馆加工，`: a clause written twice. */
export const REPEATED_CLAUSE = /(?<=^|[，。；：、])([\u4e00-\u9fa5]{4,20})[，；、。]\1(?=[，。；、]|$)/gm
/** `研究研究`, `点点滴滴`, `许许多多`. */
export const SAID_TWICE = /^(?:(.)\1|研究|讨论|商量|了解|哈哈|看看)/
