import { withoutExtractionMarks } from '../extraction-marks.ts'
import { endsSentence } from './characters.ts'
import type { Line } from './page.ts'
import type { TextBlock } from './paragraphs.ts'

/** A heading is at least this much larger than the running text. */
const larger = 1.15
/** Longer texts are no headings. */
const longest = 60

/** Black faces (黑体) and bold cuts, by the names that fonts have. */
const isHeavy = (font: string): boolean => /bold|black|heavy|hei|黑|粗/i.test(font) && !/yahei/i.test(font)

interface Look {
  readonly size: number
  readonly heavy: boolean
}

const lookOf = (line: Line): Look => ({ size: Math.round(line.size * 2) / 2, heavy: isHeavy(line.font) })

/** Sizes this close are one level. */
const isSameRank = (rank: Look, look: Look): boolean => look.size > rank.size * 0.92 && rank.heavy === look.heavy

/** The font in which most of the running text is set. */
function bodyFont(lines: readonly Line[]): string {
  const counts = new Map<string, number>()
  for (const { font, text } of lines) counts.set(font, (counts.get(font) ?? 0) + text.length)
  let best = ''
  for (const [font, count] of counts) if (count > (counts.get(best) ?? 0)) best = font
  return best
}

/** Heading levels that size or weight clearly marks: the larger the look the higher; undefined for all other text. */
export function headingLevels(
  blocks: readonly TextBlock[],
  bodySize: number,
): (block: TextBlock) => number | undefined {
  const bodyHeavy = isHeavy(bodyFont(blocks.flatMap((block) => block.lines)))
  const headingLook = ({ lines, text: printed }: TextBlock): Look | undefined => {
    const [first] = lines
    const text = withoutExtractionMarks(printed)
    if (first === undefined || text.length > longest || endsSentence(text) || /[，、：]$/.test(text)) return undefined
    const look = lookOf(first)
    const marked = look.size >= bodySize * larger || (look.heavy && !bodyHeavy && look.size >= bodySize * 0.95)
    return marked ? look : undefined
  }
  const ranks: Look[] = []
  const looks = blocks.flatMap((block) => headingLook(block) ?? [])
  for (const look of looks.sort((a, b) => b.size - a.size || Number(b.heavy) - Number(a.heavy))) {
    if (!ranks.some((rank) => isSameRank(rank, look))) ranks.push(look)
  }
  return (block) => {
    const look = headingLook(block)
    return look === undefined ? undefined : ranks.findIndex((rank) => isSameRank(rank, look)) + 1
  }
}
