import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** Offices of local governments that the reform of 2018 and 2019 (2021 for 扶贫) merged, with what took over their work. */
const OFFICES = [
  { word: '国土资源局', since: 2020, now: '自然资源（和规划）局' },
  { word: '卫生和计划生育局', since: 2020, now: '卫生健康局（委员会）' },
  { word: '卫生和计划生育委员会', since: 2020, now: '卫生健康委员会' },
  { word: '安全生产监督管理局', since: 2020, now: '应急管理局' },
  { word: '工商行政管理局', since: 2020, now: '市场监督管理局' },
  { word: '质量技术监督局', since: 2020, now: '市场监督管理局' },
  { word: '食品药品监督管理局', since: 2020, now: '市场监督管理局' },
  { word: '文化广电新闻出版局', since: 2020, now: '文化广电和旅游局' },
  { word: '环境保护局', since: 2020, now: '生态环境局' },
  { word: '农牧局', since: 2020, now: '农业农村局' },
  { word: '扶贫开发局', since: 2022, now: '乡村振兴局' },
  { word: '扶贫和移民工作局', since: 2020, now: '乡村振兴局' },
]
/** Its seal, its files and its past outlive it. */
const OF_THE_PAST = /原(?:来的)?[\u4e00-\u9fff]{0,8}$|(?:由|将|撤销|不再保留|更名|划转|整合|组建)[^。；]{0,30}$/
const FILE = /^[^。；，]{0,24}[〔[（(]20\d{2}[〕\]）)]|^[》关印发]/

/** An office that was merged years ago and is said to act: the text was carried on from then. */
export const abolishedOffice: Check = {
  id: 'abolished-office',
  category: 'copy-paste',
  severity: 'warning',
  title: '机构改革后已撤并的部门不应再作为现有部门出现，疑沿用以前年度的文本。',
  basis: '2018年《深化党和国家机构改革方案》及地方机构改革方案：有关职责由新组建的部门承担。',
  example: {
    wrong: '（2022年度）区国土资源局负责全区地质灾害防治工作。',
    right: '（2022年度）区自然资源和规划局负责全区地质灾害防治工作。',
  },
  *run(disclosure) {
    const { year, organisation } = disclosure
    const whole = wholeText(disclosure)
    for (const { word, since, now } of OFFICES) {
      if (year === undefined || year < since || organisation?.name.includes(word) === true) continue
      const places = passagesWith(whole, word).flatMap(({ text, at }) =>
        allMatches(text, new RegExp(word, 'g'))
          .filter(({ index }) => !OF_THE_PAST.test(text.slice(0, index)) && !FILE.test(text.slice(index + word.length)))
          .map(({ index }) => ({ ...at, start: Math.max(0, index - 2), end: index + word.length })),
      )
      if (places.length === 0) continue
      yield {
        message: `“${word}”在机构改革后已撤并，现为${now}，疑沿用以前年度的文本。`,
        evidence: places,
        expected: now,
        actual: word,
      }
    }
  },
}
