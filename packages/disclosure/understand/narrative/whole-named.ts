/** The whole that the words in front of its parts name. */
import { CONSISTS_OF, WITHIN_WHOLE } from './wording.ts'

/** `“三公”经费支出中，…`, `公用经费包括：…`: the name of the whole. */
export function wholeNamed(words: string): string | undefined {
  const within = words.includes('中') ? WITHIN_WHOLE.exec(words.trim())?.[1] : undefined
  return within ?? (words.includes('包括') ? CONSISTS_OF.exec(words.trim())?.groups?.whole : undefined)
}
