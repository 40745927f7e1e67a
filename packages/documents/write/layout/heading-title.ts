import type { ManuscriptHeading } from '../../manuscript.ts'

/** A heading with its number, both printed: 第一部分 stands apart from what follows. */
export const headingTitle = ({ number, text }: Pick<ManuscriptHeading, 'number' | 'text'>): string =>
  number.endsWith('分') ? `${number} ${text}` : number + text
