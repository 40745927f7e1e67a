/** Wrong words that finance writing keeps producing: each with the right one. Only forms that cannot be right. */
import type { WordingRule } from '../../wording/wording-rule.ts'

const wrong = (words: readonly string[], pattern: RegExp, right: string): WordingRule => ({
  words,
  pattern,
  message: `“{}”疑为错别字，应为“${right}”。`,
  suggestion: right,
})

/** Terms without their first character, where no word goes on into them. */
const BEHEADED = ['般公共预算', '务用车', '府性基金', '度目标完成情况']

const word = (written: string, right: string): WordingRule => wrong([written], new RegExp(written, 'g'), right)

export const WRONG_WORDS: readonly WordingRule[] = [
  {
    words: BEHEADED,
    pattern: new RegExp(`(?:(?<![\\u4e00-\\u9fa5])|(?<=[度的和及与]))(?:${BEHEADED.join('|')})`, 'g'),
    message: '“{}”疑漏首字。',
    suggestion: '补全首字。',
  },
  wrong(['工会费'], /工会费(?!用)/g, '工会经费'),
  wrong(['其他交通费'], /其他交通费(?!用)/g, '其他交通费用'),
  wrong(['网路'], /(?<![电公铁管线水道路])网路(?=建设|安全|运行|维护|租赁|服务|设备|运维)/g, '网络'),
  word('公务公车', '公务用车'),
  {
    words: ['结算表'],
    pattern: /(?:收入|支出|“三公”经费|总|明细)结算表/g,
    message: '表名“{}”有误，应为“决算表”。',
    suggestion: '决算表',
    severity: 'warning',
  },
  word('津补补贴', '津贴补贴'),
  wrong(
    ['截止'],
    /截止(?:到|至)?(?=[ 　]?(?:20\d\d[ 　]?年|\d{1,2}月|上年末|年末|年底|本年末|报告期末|目前))/g,
    '截至',
  ),
  {
    words: ['决算等于', '决算大于', '决算小于'],
    pattern: /(?<![数的])决算(?:等于|大于|小于)预算数/g,
    message: '“{}”漏“数”字，应为“决算数……预算数”。',
    suggestion: '决算数',
  },
  wrong(['作到'], /(?<!工|操|合|写|动)作到(?=了|[^期处各位底])/g, '做到'),
  wrong(['薄'], /(?:号码|登记|练习|记录|户口|电话)薄/g, '簿'),
  wrong(['爆发'], /(?:疫情|病毒|肺炎)[^，。；\n]{0,6}?(?<at>爆发)/g, '暴发'),
  word('明查暗访', '明察暗访'),
  wrong(
    ['己'],
    /(?<![自知利律克体舍为损异各一人先身]|律)己(?=经|完成|支付|全部|拨付|到位|执行|实施|建成|达到|超额|下达|纳入|按照|于20)/g,
    '已',
  ),
  wrong(['布署', '布暑', '部暑'], /布署|布暑|部暑/g, '部署'),
  word('园满', '圆满'),
  word('按排', '安排'),
  word('按装', '安装'),
  wrong(['在接再厉', '再接再励'], /在接再厉|再接再励/g, '再接再厉'),
  word('撤消', '撤销'),
  wrong(['拔付', '拔款', '划拔', '财政拔'], /拔付|拔款|划拔|财政拔(?!尖)/g, '拨'),
  word('接侍', '接待'),
  wrong(['收人'], /(?:其他|事业|经营|财政拨款|本年|预算|总)收人(?=决算|支出|合计|总|预算|\d|[：:、，。])/g, '收入'),
  wrong(['结佘', '结馀'], /结佘|结馀/g, '结余'),
  wrong(['年未'], /(?<![当本上今去全])年未(?=结转和结余|结转结余|余额|实有|资产)/g, '年末'),
  wrong(['月未'], /\d月未(?=[，,、。共实累])/g, '月末'),
  wrong(['万无', '万园'], /\d[ 　]?万[无园](?=[，。；、：,]|占|用于)/g, '万元'),
  wrong(['元元'], /[万亿]元元/g, '万元'),
  wrong(['绝算', '决箅', '预箅'], /绝算|决箅|预箅/g, '决算'),
  wrong(['帐'], /帐(?=户|目|务|簿|册|实相符|面)/g, '账'),
  wrong(['以经'], /以经(?=完成|支付|全部|到位|实施)/g, '已经'),
  word('既使', '即使'),
  word('不径而走', '不胫而走'),
  word('迫不急待', '迫不及待'),
  word('一愁莫展', '一筹莫展'),
  wrong(['渡'], /(?:欢|安|虚)渡|渡假/g, '度'),
  wrong(['座落'], /座落于?/g, '坐落'),
  wrong(
    ['震憾', '防犯', '辩别', '贯彻洛实', '落实道位', '绩校', '预算执型'],
    /震憾|防犯|辩别|贯彻洛实|落实道位|绩校|预算执型/g,
    '正确的字',
  ),
  {
    words: ['预算数增加', '预算数减少', '预算数增长', '预算数下降', '预算数大于', '预算数小于'],
    pattern: /(?<=决算数)与(?:年初|全年|调整)?预算数(?:增加|减少|增长|下降|大于|小于)(?=[，。；])/g,
    message: '“{}”搭配不当：“与……”之后应为“持平”，大于、小于预算数的应写“决算数大于（小于）预算数”。',
    suggestion: '与……持平',
    severity: 'warning',
  },
  {
    words: ['持平'],
    pattern: /(?<at>(?<!相|对)比(?:20\d\d年度?|上年度?|上一年度?|去年|年初预算|预算)?(?:决算)?数?)(?=持平)/g,
    message: '“{}……持平”搭配不当，应为“与……持平”。',
    suggestion: '与……持平',
  },
  {
    words: ['余'],
    pattern: /(?<![\d.,])(?:\d{3,}(?<!0)|\d+\.\d{2,}[万亿])余(?=[条件个次人名户份篇元万亿批项起宗场家台套吨亩])/g,
    message: '“{}”是精确数，不应再用“余”。',
    suggestion: '删去“余”，或者改用整数。',
  },
]
