/** The words of a label that name a thing, without those around them. */
import { remembered } from '../remembered.ts'

const NOISE =
  /^(?:[\d４]{4}年?(?:度|末|底)?|本年度?(?!(?:收入|支出)$)|全年|当年|其中|[我本]?(?:部门|单位)|[我本][局委办厅院校会站所处馆园社镇乡县区市街]道?|决算公开(?=.)|支出(?=公务|因公)|共计|合计为|共|各|[（(]?含(?=使用非财政拨款|结余分配|年[初末]结转)|(?:收入|支出)总计(?:中|主要)?包括(?=本年|使用|年[初末]|结余))/

/** The organisation's own name in front of what it speaks of. */
const SPEAKER =
  /^.{1,30}?(?:办公室|委员会|中心|街道|人大|[局委办厅部院会校站所队处府馆园社场团学联协台镇乡])(?:[（(]本级[）)]|本级|机关(?!运行))?(?:[及和与](?:所属|下属|直属)各?(?:预算|事业|二级)?单位|\d{1,2}家(?:行政|参公|事业|预算)*单位的?)?(?:部门|单位|系统)?(?=机关运行|政府采购|共有|总收入|总支出|总体|收入|支出|本年|一般公共预算|财政拨款|[“"]?三公|车辆|公务|(?:更新|购置)(?:公务用?车|车辆))/

/** What an item of the “三公” is for, in front of its name: `开展业务活动的公务接待费`, `餐费等公务接待费`. */
const OF_ITEM =
  /^.{2,60}(?<![加少约减控缩])[的等](?=公务(?:用车(?:购置|运行)|接待)|(?:国内|外事)(?:公务)?接待|因公出国)/

/** `公务用车费用中含公车购置费`: the whole in front of its part. */
const WITHIN_ITEM = /^公务用车[^，]{0,16}中含?(?=公)/

/** `公务接待费2023年财政拨款支出`: the year stands behind the item and is no part of its name. */
const YEAR_BEHIND_ITEM = /^(因公出国[^，\d]{2,8}?费|公务[^，\d]{2,14}?费)\d{4}年(?:度)?(?:财政拨款)?(?=支出|决算|$)/

/** Whose “三公” it is and what paid for it: of all that the text speaks of, not of some of its units or of another budget. */
const OF_THREE_PUBLIC =
  /^(?:(?!机关|下属|所属|直属|[省市县区]直|二级|(?<!公共预算[及和与])政府性基金|国有资本|会议|培训)[^、压缩减降节控超“"'‘]){1,80}(?=[“"'‘]?三公[”"'’]?(?:经费|支出))/

/** `2022年末结转和结余`: the end of the year is part of the name. */
const YEAR_END = /^\d{4}年末(?=(?:财政拨款)?结[转余])/

/** `“公共安全支出”`: the marks stand around the whole name. */
const QUOTED = /^[“"]([^“”"]+)[”"]$/

/** Characters without which a label has no brackets, no year, no organisation's name and no item of the “三公” before its own. */
const BRACKET = /[（(]/
const DIGIT = /\d/
const ORGANISATION = /[局委办厅部院会校站所队处府馆园社场团学心室联协台镇乡道大]/
const ITEM = /公务|出国/
const THREE_PUBLIC = /三公/

/** A label without white space, level marks, list numbers, and leading words that name the year or the speaker. */
export const plainLabel = remembered((label): string => {
  let plain = label.replace(/\s/g, '')
  if (BRACKET.test(plain)) plain = plain.replace(/[（(](?:[类款项]|以合同签订为准|不含[^（）()]{1,10})[）)]/g, '')
  if (ITEM.test(plain)) plain = plain.replace(YEAR_BEHIND_ITEM, '$1')
  if (DIGIT.test(plain))
    plain = plain
      .replace(YEAR_END, '年末')
      .replace(/\d{4}年(?:度|末|底)?$/, '')
      .replace(/^.*\d{4}年(?:度|末|底)?/, '')
  if (ITEM.test(plain)) plain = plain.replace(OF_ITEM, '').replace(WITHIN_ITEM, '')
  if (THREE_PUBLIC.test(plain)) plain = plain.replace(OF_THREE_PUBLIC, '')
  plain = plain.replace(/决算支出$/, '支出决算')
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replace(NOISE, '')
    if (ORGANISATION.test(plain)) plain = plain.replace(SPEAKER, '')
    plain = plain
      .replace(/^(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．])/, '')
      .replace(/^[，,：:；;。、的\-－—]+/, '')
      .replace(QUOTED, '$1')
  }
  return plain
})
