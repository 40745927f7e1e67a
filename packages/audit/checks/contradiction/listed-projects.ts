import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `对泵站维护经费、渠道清淤经费2个项目开展了…`. */
const COUNT_LAST =
  /对(?:20\d{2}年度?)?(?<list>[^，。；;：:（）()\d\n]{2,40}(?:、[^，。；;：:（）()\d\n、]{2,40})+?)[，,]?(?:共计?|合计)?(?<count>\d{1,2})个(?:预算|专项)?项目(?!资金|库)/g
/** `对泵站维护经费2个项目开展了…`: one name, written out to its end. */
const ONE_NAME =
  /组织对(?:20\d{2}年度?)?(?<list>[^，。；;：:（）()\d\n、等和及与]{2,30}(?:项目|经费|资金|费用?|补助|专项))(?<count>\d{1,2})个(?:预算|专项)?项目(?=(?:全面)?(?:开展|进行|编制|实施)了?)/g
/** `执行率低于95%的项目有2个，分别为泵站维护经费和渠道清淤经费。`, `低于90%的2个，分别是泵站维护、渠道清淤。` */
const COUNT_FIRST =
  /(?:项目(?:共有|共|有)?|(?<=[%％分]|完成|达标)的)\s?(?<count>\d{1,2})个[，,：:]?分别[为是][：:]?(?<list>[^，。；;：:（）()\d\n]{4,90})(?=[。；;])/g
/** `自评的4个项目分别为：泵站维护经费、渠道清淤经费。`, `对4个项目开展了绩效自评，分别是…`. */
const COUNT_BEFORE_NAMES =
  /(?<![\d.])(?<count>\d{1,2})个(?:预算|专项)?项目(?:(?:全面|均)?(?:开展|进行|实施)了?[^，,。；;：:、\d]{0,12})?[，,：:]?(?:分别|具体)[为是][：:]?(?<list>[^，。；;：:（）()\d\n]{4,120})(?=[。；;])/g
/** `项目2个，分别是泵站维护（88.34%）和渠道清淤（92.37%），主要是…`: each with its figure in brackets, of which none but the last goes without a mark behind it. */
const WITH_FIGURES =
  /项目(?:共有|共|有)?\s?(?<count>\d{1,2})个[，,：:]?分别[为是][：:]?(?<list>(?:[^，。；;：:（）()\d\n]{2,30}[（(]\d[\d.]*[%％分](?:以上)?[）)][、和及与]?){2,})/g
const FIGURE = /[（(]\d[\d.]*[%％分](?:以上)?[）)]/g
/** `项目2个，分别为泵站维护费和渠道清淤费，其余5个项目…`. */
const WITH_OTHERS =
  /项目(?:共有|共|有)?\s?(?<count>\d{1,2})个[，,：:]?分别[为是][：:]?(?<list>[^，。；;：:\d\n]{4,120})(?=[，,]其[余他它]\d)/g
/** A name that is written out to its end: a 、 within it would leave a piece without. */
const WHOLE_NAME = /(?:项目|经费|资金|费用?|补助|工程|专项|奖补|支出)$/
const SUCH_AS = /等$/
const SUCH_AS_BEHIND = /^(?:等|以及|还有)/
const IN_BRACKETS = /[（(][^（）()]*[）)]/g

/** So many projects are counted, so many are named. */
export const listedProjects: Check = {
  id: 'listed-projects',
  category: 'contradiction',
  severity: 'error',
  title: '所述项目的个数应与所列项目的个数一致。',
  basis: '部门决算公开范本“预算绩效管理情况”：逐个列明开展绩效评估、监控、自评的项目。',
  example: {
    wrong: '组织对泵站维护经费、渠道清淤经费3个项目开展了预算事前绩效评估。',
    right: '组织对泵站维护经费、渠道清淤经费2个项目开展了预算事前绩效评估。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), [
      '个项目',
      '个，分别',
      '个分别',
      '个,分别',
      '个：分别',
    ]))
      if (at.cell === undefined) {
        yield* mismatches(text, at.block)
        yield* withFigures(text, at.block)
      }
  },
}

/** Figures of projects, counted: as many as there are names. */
function* withFigures(text: string, block: number): Generator<Observation> {
  for (const match of allMatches(text, WITH_FIGURES)) {
    const { list = '', count = '' } = match.groups ?? {}
    if (SUCH_AS_BEHIND.test(text.slice(match.index + match[0].length))) continue
    const names = list.split(FIGURE).flatMap((name) => name.replace(/^[、和及与]/, '') || [])
    if (Number(count) !== names.length) yield observed(match, block, names)
  }
}

function observed(match: RegExpExecArray, block: number, names: readonly string[]): Observation {
  const { count } = match.groups ?? {}
  return {
    message: `此处说有${count}个项目，列出的有${names.length}个：${names.join('、')}。`,
    evidence: [{ block, start: match.index, end: match.index + match[0].length }],
    expected: `${names.length}个`,
    actual: `${count}个`,
  }
}

function* mismatches(text: string, block: number): Generator<Observation> {
  for (const match of [COUNT_LAST, COUNT_FIRST, COUNT_BEFORE_NAMES, ONE_NAME, WITH_OTHERS].flatMap((pattern) =>
    allMatches(text, pattern),
  )) {
    const { list = '', count = '' } = match.groups ?? {}
    const last = match[0].includes('分别') ? /、|[和及与]/ : /、|(?<=项目|经费|资金|费)[和及与]/
    const names = list.replace(IN_BRACKETS, '').split(last)
    const told = Number(count)
    if (SUCH_AS.test(list) || told === names.length) continue
    // `视频会议系统建设及追加的办公用房维修、驻村帮扶经费3个项目`: names may be joined within.
    if (told === list.replace(IN_BRACKETS, '').split(/、|[和及与]/).length) continue
    if (told < names.length && !names.every((name) => WHOLE_NAME.test(name))) continue
    yield observed(match, block, names)
  }
}
