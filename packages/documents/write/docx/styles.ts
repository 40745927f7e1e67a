/** Fonts and styles as official documents have them (GB/T 9704). */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { ManuscriptParagraph } from '../../manuscript.ts'
import {
  ABOVE_CAPTION,
  ABOVE_CHART,
  BELOW_CAPTION,
  BESIDE_NOTE,
  BODY_SIZE,
  CAPTION_SIZE,
  CHARACTER,
  LINE,
  NOTE_SIZE,
  PART_SIZE,
  smallLine,
} from '../layout/page-setup.ts'
import { rowSpacing, TABLE_SIZES } from '../layout/table-measure.ts'

const font = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})
const SONG = font('宋体')
const FANGSONG = font('仿宋')
const HEI = font('黑体')
const KAI = font('楷体')
const TITLE = font('方正小标宋简体')

/** Fonts by name, with the other names that programs know them or a substitute by. */
export const FONTS = [
  { name: '宋体', other: 'SimSun', family: 'roman' },
  { name: '仿宋', other: 'FangSong', family: 'modern' },
  { name: '黑体', other: 'SimHei', family: 'modern' },
  { name: '楷体', other: 'KaiTi', family: 'modern' },
  { name: '方正小标宋简体', other: '宋体', family: 'roman' },
] as const

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT })
const single = { line: 240, lineRule: LineRuleType.AUTO }
const centred = { alignment: AlignmentType.CENTER }
const BODY_INDENT = { firstLine: 2 * CHARACTER, firstLineChars: 200 }
const BLACK = '000000'

/** Ids of styles. */
export const headingStyle = (level: number): string => `Heading${level}`
export const contentsStyle = (level: number): string => `TOC${level}`
export const tableStyle = (size: number): string => `TableText${size}`
export const CONTENTS_TITLE = 'TOCHeading'
export const CHART_LINE = 'ChartLine'
/** A paragraph that only separates tables, or ends a section. */
export const SEPARATOR = 'Separator'

export const PARAGRAPH_STYLES: Readonly<Record<ManuscriptParagraph['style'], string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  caption: 'Caption',
  unit: 'UnitLine',
  note: 'TableNote',
}

const own = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: run ?? {},
  paragraph: paragraph ?? {},
})

const heading = (
  level: number,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  ...own(
    headingStyle(level),
    `heading ${level}`,
    { color: BLACK, size: BODY_SIZE, ...run },
    {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...paragraph,
    },
  ),
  next: PARAGRAPH_STYLES.body,
})

const HEADINGS = [
  heading(1, { font: TITLE, size: PART_SIZE }, { ...centred, spacing: { before: 240, after: 240, ...exactly(LINE) } }),
  heading(2, { font: HEI }, { indent: BODY_INDENT }),
  heading(3, { font: KAI }, { indent: BODY_INDENT }),
  heading(4, { font: FANGSONG, bold: true }, { indent: BODY_INDENT }),
]

const contentsEntry = (level: number): IParagraphStyleOptions =>
  own(
    contentsStyle(level),
    `toc ${level}`,
    { font: level === 1 ? HEI : FANGSONG, size: 28 },
    {
      indent: { left: (level - 1) * CHARACTER },
      spacing: exactly(560),
    },
  )

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FANGSONG, size: BODY_SIZE, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: exactly(LINE) },
    },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.BOTH } },
    own(PARAGRAPH_STYLES.title, 'Title', { font: TITLE, size: 44 }, { ...centred, spacing: exactly(760) }),
    own(
      PARAGRAPH_STYLES.subtitle,
      'Subtitle',
      { font: KAI },
      { ...centred, spacing: { before: 400, ...exactly(LINE) } },
    ),
    own(PARAGRAPH_STYLES.body, 'Body Text', {}, { indent: BODY_INDENT }),
    own(
      PARAGRAPH_STYLES.caption,
      'caption',
      { font: HEI, size: CAPTION_SIZE },
      {
        ...centred,
        spacing: { before: ABOVE_CAPTION, after: BELOW_CAPTION, ...exactly(smallLine(CAPTION_SIZE)) },
      },
    ),
    own(
      PARAGRAPH_STYLES.unit,
      '单位',
      { font: SONG, size: NOTE_SIZE },
      {
        alignment: AlignmentType.RIGHT,
        keepNext: true,
        spacing: { after: BESIDE_NOTE, ...exactly(smallLine(NOTE_SIZE)) },
      },
    ),
    own(
      PARAGRAPH_STYLES.note,
      '表注',
      { font: SONG, size: NOTE_SIZE },
      {
        alignment: AlignmentType.LEFT,
        spacing: { before: BESIDE_NOTE, ...exactly(smallLine(NOTE_SIZE)) },
      },
    ),
    ...HEADINGS,
    ...[1, 2, 3].map(contentsEntry),
    own(
      CONTENTS_TITLE,
      'TOC Heading',
      { font: TITLE, size: PART_SIZE },
      { ...centred, spacing: { after: 360, ...single } },
    ),
    // the smallest characters: nothing of theirs stands below the chart
    own(CHART_LINE, '图表', { size: 2 }, { ...centred, keepNext: true, spacing: { before: ABOVE_CHART, ...single } }),
    own(SEPARATOR, '分隔', { size: 2 }, { spacing: exactly(20) }),
    ...TABLE_SIZES.map((size) =>
      own(
        tableStyle(size),
        `表格文字${size / 2}`,
        { font: SONG, size },
        {
          alignment: AlignmentType.LEFT,
          spacing: { before: rowSpacing(size), after: rowSpacing(size), ...exactly(smallLine(size)) },
        },
      ),
    ),
  ],
}

export const PAGE_NUMBER_RUN = { font: SONG, size: 28 }
