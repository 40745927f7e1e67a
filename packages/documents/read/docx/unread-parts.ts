/** What a docx shows that has no text to read: it is counted and told, never taken as checked. */
import type { Gap, Place } from '../../document.ts'

const REASONS = {
  图片: '图片中的文字和数字无法读取，未核对。请以文字或表格形式提供图片中的内容。',
  图表: '图表没有缓存数据，未核对。请在 Word 中打开并重新保存，或以表格形式提供图表数据。',
  嵌入对象: '嵌入的对象（如 Excel 工作表）无法读取，未核对。请将其内容转为 Word 表格。',
  插入文件: '插入的外部文件内容无法读取，未核对。请在 Word 中打开并重新保存。',
} as const

type Kind = keyof typeof REASONS

const KINDS: Readonly<Record<string, Kind>> = {
  'pic:pic': '图片',
  'v:imagedata': '图片',
  'w:object': '嵌入对象',
  'w:altChunk': '插入文件',
}

export class UnreadParts {
  readonly #seen = new Map<Kind, { count: number; readonly place: Place }>()
  #inObject = 0

  /** An element begins; the picture that stands for an embedded object is no other thing. */
  see(name: string, attributes: Readonly<Record<string, string>>, place: Place): void {
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
    if (kind === undefined || (kind === '图片' && this.#inObject > 0)) return
    if (name === 'w:object') this.#inObject++
    if (name !== 'v:imagedata' || attributes['r:id'] !== undefined) this.add(kind, place)
  }

  endObject(): void {
    this.#inObject--
  }

  add(kind: Kind, place: Place): void {
    const seen = this.#seen.get(kind)
    if (seen === undefined) this.#seen.set(kind, { count: 1, place })
    else seen.count++
  }

  gaps(): Gap[] {
    return [...this.#seen].map(([kind, { count, place }]) => ({
      what: `${count}处${kind}`,
      reason: REASONS[kind],
      place,
    }))
  }
}
