import { coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isKnownProject } from '../../evaluations/known-projects.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `“甲”“乙”2个项目的自评表见附件4`: projects whose forms are said to be attached. */
const NAMED =
  /(?<names>“[^“”\n]{2,40}”(?:[、和及]?“[^“”\n]{2,40}”){0,19})(?:这|共)?\d{0,2}个?项目(?:支出)?的?(?:绩效)?自评表(?:详)?见附/g
const NAME = /“([^”]+)”/g
/** `以下3张自评表分别对应甲项目、乙项目和丙项目`: as many as are named. */
const EACH_FOR =
  /(?:以下|下列)?(?<!\d)(?<count>\d{1,2})[张份](?:项目)?(?:支出)?(?:绩效)?自评表[，,]?分别(?:对应|反映|为|是)(?<list>[^，,。；;：:（）()\n]{4,300})(?=[，,。；;]|$)/g
const LAST_OF_LIST = /[和及与]/g

/** A project whose form is said to be attached, beside others whose form is. */
export const namedForms: Check = {
  id: 'named-forms',
  category: 'completeness',
  severity: 'warning',
  title: '正文点名称自评表见附件的项目，附件中均应有其自评表；所述张数应与逐一列出的项目个数相符。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当完整。',
  example: {
    wrong: '“甲泵站改造”“乙渠道清淤”2个项目的自评表见附件2……（附件2只有甲泵站改造的自评表）',
    right: '“甲泵站改造”“乙渠道清淤”2个项目的自评表见附件2……（附件2有两个项目的自评表）',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '自评表'))
      if (passage.at.cell === undefined) {
        yield* missing(disclosure, passage)
        yield* miscounted(passage)
      }
  },
}

/** The last name may hold the word that joins it to the one before, too. */
function* miscounted({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, EACH_FOR)) {
    const { count = '', list = '' } = match.groups ?? {}
    const names = list.split('、')
    const most = names.length + (names.at(-1)?.match(LAST_OF_LIST)?.length ?? 0)
    const told = Number(count)
    if (list.endsWith('等') || (told >= names.length && told <= most)) continue
    yield {
      message: `此处说有${told}张自评表，逐一列出的项目有${most}个。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${most}张`,
      actual: `${told}张`,
    }
  }
}

function* missing({ evaluations }: Disclosure, { text, at }: Passage): Generator<Observation> {
  const forms = evaluations.filter(({ kind }) => kind === 'project')
  const known = forms.flatMap(({ name }) => (name === undefined ? [] : [coreName(name.text)]))
  if (known.length === 0 || known.length < forms.length) return
  for (const match of allMatches(text, NAMED)) {
    const names = allMatches(match.groups?.names ?? '', NAME).map(([, name = '']) => name)
    const lacked = names.filter((name) => !isKnownProject(known, coreName(name)))
    if (lacked.length === 0 || lacked.length === names.length) continue
    yield {
      message: `此处称${names.length}个项目的自评表见附件，文中没有${lacked.map((name) => `“${name}”`).join('、')}的自评表。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...forms.flatMap(({ title }) => (title === undefined ? [] : [title.span])).slice(-1),
      ],
    }
  }
}
