import type { Words } from '@mingzhang/disclosure'
import type { Block } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { listNames, shorten } from '../../evaluations/indicator-evidence.ts'
import { wholeText } from '../../wording/whole-text.ts'
import { isOfOtherPlace } from './other-place.ts'

/** So many cells with the usual name make any other strange; fewer only one that is almost the same. */
const USUAL = 3
const MISWRITTEN = 2
/** How many of something were done is no name. */
const COUNTED = /\d\s?(?:[台套次件处场项%元亩]|公里|万)/
/** How names of departments and units end, in full or short. */
const NAME = /[局厅委部院校园所站馆队室会心处场司社府办区县市乡镇村团科股庭厂港行级]$|公司|[)）]$/
/** `局河湖长制工作科`, `水旱灾害防御股`: an office within the department. */
const INNER_OFFICE = /^(?:本?[局委厅办院校](?=.*[科股处室队办]$)|[^县市区旗州]{2,10}[科股]$)/
const REMARK = /[（(][^（）()]*[）)]$/
/** `某某县水务局（工程股）`: which office of the department. */
const OFFICE = /[（(][^（）()\d]{1,10}[科股处室队办组部][）)]$/
/** What the name of a department begins with. */
const PLACE = /^[^县市区旗州]{2,6}[县市区旗州]/
/** Shorter names without their place may be those of any other place. */
const SHORTEST_UNPLACED = 6
/** A code, the word that a system adds to the name of a department, or that it speaks for itself alone. */
const BEHIND_NAME = /部门$|[-—]?\d+$|[（(](?:本级|机关|汇总)[）)]$/

/** One form names a unit that no other form and no other words of the document know. */
export const formOrganisation: Check = {
  id: 'form-organisation',
  category: 'copy-paste',
  severity: 'info',
  title: '自评表的主管部门、实施单位应是本部门及其所属单位。',
  basis: '自评表由项目主管部门、实施单位填报，名称应与决算公开的单位一致。',
  example: {
    wrong: '三张表的主管部门为“某某县水务局”，一张为“某某县水务队”，文中别处没有该单位',
    right: '各表的主管部门均为“某某县水务局”',
  },
  *run(disclosure) {
    const { evaluations, document, organisation } = disclosure
    const whole = wholeText(disclosure)
    const named = evaluations.flatMap(({ organisations }) => organisations)
    const own = organisation?.name ?? ''
    for (const { text, span } of named)
      if (COUNTED.test(text))
        yield {
          severity: 'warning',
          message: `此处应填写部门（单位）名称，填写的却是“${shorten(text)}”，疑误写或错位。`,
          evidence: [span],
        }
    const isOwn = ({ text }: Words): boolean => text.replace(OFFICE, '').replace(BEHIND_NAME, '') === own
    const usual = named.filter(isOwn)
    const strange = [
      ...byText(
        named.filter(
          (words) => !isOwn(words) && !COUNTED.test(words.text) && !INNER_OFFICE.test(words.text.replace(REMARK, '')),
        ),
      ),
    ].filter(([, words]) => words.length === 1)
    for (const [text, [words]] of strange) {
      if (words === undefined || isNamedIn(document.blocks, words, own)) continue
      const isElsewhere = isOfOtherPlace(whole, text, own)
      const isSlip = usual.length > 0 && isAlmost(text, own)
      if (usual.length < USUAL && !isSlip && !isElsewhere) continue
      const others = usual.length === 0 ? '' : `其余${usual.length}处均为${listNames([own])}，`
      yield {
        ...(isSlip || isElsewhere || usual.length > USUAL || !NAME.test(text) ? { severity: 'warning' as const } : {}),
        message: `此表填写“${shorten(text)}”，${others}文中别处没有这个单位，疑误写或串用其他单位的表。`,
        evidence: [words.span, ...usual.slice(0, 1).map(({ span }) => span)],
        expected: own,
        actual: text,
      }
    }
  },
}

function byText(names: readonly Words[]): Map<string, Words[]> {
  const groups = new Map<string, Words[]>()
  for (const words of names) groups.set(words.text, [...(groups.get(words.text) ?? []), words])
  return groups
}

/** Whether a paragraph or another table has the name, with or without the place that it shares with the department's own. */
function isNamedIn(blocks: readonly Block[], { text, span }: Words, own: string): boolean {
  const unplaced = withoutPlace(text, own)
  return blocks.some((block, index) => {
    if (block.kind === 'paragraph') return block.text.includes(unplaced)
    return block.kind === 'table' && index !== span.block && block.cells.some((cell) => cell.text.includes(unplaced))
  })
}

/** `农村供水中心` of `洛源县农村供水中心`, where the department is `洛源县水利局`. */
function withoutPlace(name: string, own: string): string {
  const place = PLACE.exec(own)?.[0] ?? ''
  return place !== '' && name.startsWith(place) && name.length - place.length >= SHORTEST_UNPLACED
    ? name.slice(place.length)
    : name
}

const isAlmost = (name: string, own: string): boolean =>
  name.length === own.length && [...name].filter((character, at) => character !== own[at]).length <= MISWRITTEN
