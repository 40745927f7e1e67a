import { coreName, type Disclosure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { isKnownProject, knownProjects } from '../../evaluations/known-projects.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const LISTED =
  /^\s*(?:\d{1,3}[.．、]\s*((?:[^：:，,。；\d]|(?<=第)\d{1,3}){2,60}项目)[：:]|[（(]\d{1,3}[）)]\s*((?:[^：:，,。；\d]|(?<=第)\d{1,3}){2,60}项目)$)/

/** What every budget consists of: `人员类项目`, `运转类项目`. */
const OF_ALL_KINDS = /^(?:人员|(?:其他)?运转|公用(?:经费)?|特定目标)类项目$/

/** Lists of projects, item by item, name projects that the disclosure has. */
export const unknownListedProject: Check = {
  id: 'unknown-listed-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '逐个项目说明的内容，所说项目应在所附自评表、自评报告之中。',
  basis: '绩效自评报告、决算情况说明只说明本部门的项目；其他部门的段落应删除。',
  example: {
    wrong: '1.农村公路养护项目：增设排水沟。2.居家养老服务项目：培养助老员。（只附农村公路养护项目的自评表）',
    right: '1.农村公路养护项目：增设排水沟。（附农村公路养护项目的自评表）',
  },
  *run(disclosure) {
    const known = knownProjects(disclosure)
    if (known.length === 0) return
    const listed = listedIn(disclosure).filter(({ text }) => !OF_ALL_KINDS.test(text))
    const other = listed.filter(({ name }) => !known.includes(name))
    // Where all others are named as in their forms, so should this one.
    const isAlone = other.length === 1 && listed.length > FEWEST_ALIKE
    const announced = announcedBeside(disclosure, known)
    const unknown = isAlone ? other : listed.filter(({ name }) => !isKnownProject(known, name) && !announced(name))
    // Where none is known, forms may be attached for some projects only, unless as many are told.
    const certain = unknown.length < listed.length || isNumberTold(disclosure)
    for (const { text, span } of unknown)
      yield {
        ...(certain || isOfOtherPlace(disclosure, text) ? {} : { severity: 'info' as const }),
        message: `此处说明的“${text}”不在所附自评表、自评报告之中，疑为其他部门的内容。`,
        evidence: [span],
      }
  },
}

/** `自评的2021年度项目7个`, `对7个项目开展了绩效自评`: as many as have a form. */
const EVALUATED =
  /自评的?[^。；，\d]{0,12}(?:20\d\d年度?)?[^。；，\d]{0,6}项目(\d+)个|对(?:20\d\d年度?)?(\d+)个项目[^。，]{0,4}开展/

function isNumberTold(disclosure: Disclosure): boolean {
  const names = disclosure.evaluations.flatMap(({ kind, name }) =>
    kind === 'project' && name !== undefined ? [coreName(name.text)] : [],
  )
  return passagesWith(wholeText(disclosure), '自评').some(({ text }) => {
    const [, behind, before] = EVALUATED.exec(text) ?? []
    return Number(behind ?? before) === new Set(names).size
  })
}

/** Whether a sentence names a project together with one that has its form: forms may be attached for some of those told. */
function announcedBeside(disclosure: Disclosure, known: readonly string[]): (name: string) => boolean {
  const sentences = wholeText(disclosure).paragraphs.filter(
    ({ text }) => text.includes('、') && known.some((one) => text.includes(one)),
  )
  return (name) => sentences.some(({ text }) => text.includes(name))
}

/** The project of a county that nothing else in the text tells of. */
function isOfOtherPlace(disclosure: Disclosure, project: string): boolean {
  const place = PLACE.exec(project)?.[0]
  return place !== undefined && passagesWith(wholeText(disclosure), place).length === 1
}

const PLACE =
  /^[一-龥]{2,3}(?:(?<![城超门都])[省市州县旗]|(?<![城园景库灌林牧社小校院地片范护发农山户])区)(?=(?:[一-龥]{1,3}[区县市旗])?(?:第\d{1,3})?[一-龥]{2,14}(?:[局厅委办院会站所]|中心|大?队|本级))/
const FEWEST_ALIKE = 4

interface Listed {
  readonly name: string
  readonly text: string
  readonly span: Span
}

function listedIn({ document }: Disclosure): Listed[] {
  return document.blocks.flatMap((block, index) => {
    const [, told, line] = block.kind === 'paragraph' ? (LISTED.exec(block.text) ?? []) : []
    const text = told ?? line
    if (block.kind !== 'paragraph' || text === undefined) return []
    return [{ name: coreName(text), text, span: { block: index, start: 0, end: block.text.length } }]
  })
}
