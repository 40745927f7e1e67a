import { parseXml } from '../xml.ts'

/** The texts that cells refer to by number (sharedStrings.xml), without phonetic guides. */
export function readSharedStrings(file: string, bytes: Uint8Array | undefined): string[] {
  const strings: string[] = []
  if (bytes === undefined) return strings
  let text = ''
  let collecting = false
  let phonetic = 0
  parseXml(file, bytes, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') collecting = phonetic === 0
    },
    close(name) {
      if (name === 'si') strings.push(text)
      else if (name === 'rPh') phonetic--
      else if (name === 't') collecting = false
    },
    text(more) {
      if (collecting) text += more
    },
  })
  return strings
}
