/** Particulars that the narrative must give of an item, as the models ask for them. */
import type { SectionRole } from '@mingzhang/disclosure'

export interface Particular {
  readonly role: SectionRole
  /** Opens the passage on the item; what follows up to `until` belongs to it. */
  readonly item: RegExp
  readonly until?: RegExp
  /** Every one of these must be said. */
  readonly needs: readonly { readonly what: string; readonly said: RegExp }[]
  /** The passage says that there is nothing to tell. */
  readonly unless?: RegExp
}

const NEXT_ITEM = /^\s*\d[.．、]|^(?:其中[：:，]?)?公务用车(?:运行维护费|购置)|^外事接待|^国内公务接待/

export const PARTICULARS: readonly Particular[] = [
  {
    role: 'three-public-detail',
    item: /^[\s\d.．、]*因公出国[（(]境[）)](?:(?:经费|费用?)?支出|(?:经费|费用?)(?:全年|年初)?(?:预算|决算))/,
    until: NEXT_ITEM,
    needs: [
      { what: '因公出国（境）团组数', said: /团组/ },
      { what: '因公出国（境）人次数', said: /\d\s?人|人次|人数/ },
    ],
  },
  {
    role: 'three-public-detail',
    item: /公务(?:用|公)车购置(?:费用?)?支出|公务(?:用|公)车购置费\s?[\d.]/,
    until: /^\s*\d[.．、]|^公务用车运行维护费/,
    needs: [
      {
        what: '公务用车购置数',
        said: /(?:购置|更新)[^。]{0,16}?\d\s?[辆台]|购置[^。]{0,8}数|购[^。]{0,8}[一二两三四五六七八九十]\s?辆|新购[^。]{0,8}\d\s?辆|(?:未|没有)(?:更新|新增|新)?购置/,
      },
    ],
  },
  {
    role: 'three-public-detail',
    item: /^[\s\d.．、]*公务用车购置(?:及|和)运行(?:维护)?(?:费用?)?支出\s?[\d.]/,
    until: /^\s*\d[.．、]|^外事接待|^国内公务接待/,
    needs: [
      { what: '公务用车购置费', said: /购置(?!及|和)|购入|新购/ },
      { what: '公务用车运行维护费', said: /(?<!及|和)运行(?:维护)?(?:费|支出|经费)/ },
    ],
    unless: /支出\s?0(?:\.0+)?\s?万元/,
  },
  {
    // `其中：国内公务接待支出…`: one kind of several, and no word of the other
    role: 'three-public-detail',
    item: /^[\s\d.．、]*公务接待费支出[^\n]*其中[：:]\s?国内公务接待支出/,
    until: /^\s*\d[.．、]/,
    needs: [{ what: '外事接待支出、批次和人次', said: /外事|外宾|境[）)]?外|国外/ }],
  },
  {
    role: 'three-public-detail',
    item: /^外事接待支出/,
    until: NEXT_ITEM,
    needs: [
      { what: '外事接待批次', said: /批次/ },
      { what: '外事接待人次', said: /人次|人数|\d\s?人/ },
    ],
  },
  {
    role: 'three-public-detail',
    item: /^国内公务接待支出/,
    until: NEXT_ITEM,
    needs: [
      { what: '国内公务接待批次', said: /(?<!外宾[^。；，,（）()]{0,16})批次/ },
      { what: '国内公务接待人次', said: /(?<!外宾[^。；，,（）()]{0,20})(?:人次|人数)/ },
      { what: '接待的具体内容', said: /具体内容|主要(?:是|为|包括|接待|用于接待)|内容(?:包括|[为是])|事由|其中[：:]/ },
    ],
    // Where the foreign guests are counted, the others are, too.
    unless: /^(?!.*外宾[^。；]{0,8}批次).*支出0(?:\.0+)?万元/,
  },
  {
    role: 'procurement',
    item: /政府采购支出(?:总额|金额)?/,
    needs: [
      { what: '授予中小企业合同金额', said: /中小企业/ },
      {
        what: '授予中小企业合同金额占政府采购支出总额的比例',
        said: /中小企业[^，。]{0,20}?(?:万元|元)?[，,]占|中小企业[^。]{0,60}占[^。，]{0,20}%[^。]{0,40}小微|占[^。]{0,12}中小企业/,
      },
      { what: '政府采购货物支出', said: /货物/ },
      { what: '政府采购工程支出', said: /工程/ },
      { what: '政府采购服务支出', said: /服务/ },
    ],
    unless: /未发生政府采购|无政府采购|没有政府采购|未安排政府采购|总额0(?:\.0+)?万元(?!.*中小企业)/,
  },
  {
    role: 'state-assets',
    item: /共有车辆/,
    until: /^$/,
    needs: [{ what: '单价100万元（含）以上设备', said: /单(?:位)?价|价值/ }],
  },
  {
    role: 'state-assets',
    item: /单(?:位)?价(?:值)?50万元(?:（含）)?以上(?:的)?通用设备/,
    needs: [{ what: '单价100万元以上专用设备台数', said: /专用设备/ }],
  },
]
