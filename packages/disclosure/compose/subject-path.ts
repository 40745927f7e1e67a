/** How the text names a functional subject: by its path of 类, 款 and 项. */
import { nameOf, type SubjectNames } from '@mingzhang/accounts'
import { subjectKey } from '../understand/narrative/subject-path.ts'
import type { Profile } from './profile.ts'

const codesOf = (code: string): string[] =>
  [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length))

/** `农林水支出（类）农业农村（款）行政运行（项）`, or with codes `农林水支出（213类）农业农村（01款）行政运行（01项）`. */
export function subjectPath(code: string, names: SubjectNames, style: Profile['subjectPath']): string {
  const levels = ['类', '款', '项']
  return codesOf(code)
    .map((one, level) => {
      const digits = style === 'names' ? '' : level === 0 ? one : one.slice(-2)
      return `${nameOf(one, names)}（${digits}${levels[level] ?? ''}）`
    })
    .join('')
}

/** Key of the concept that the path names. */
export const subjectConcept = (code: string, names: SubjectNames): string =>
  subjectKey(codesOf(code).map((one) => nameOf(one, names)))
