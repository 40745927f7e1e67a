/** Characters that print nothing: soft hyphens (软连字符), zero-width spaces (零宽空格), direction and byte-order marks. */
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/g
/** Spaces that do not break, or have a width of their own; the wide Chinese one stays. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g

/** The text with one kind of space and without characters that print nothing: editors leave both within words and numbers. */
export const plainCharacters = (text: string): string => text.replace(INVISIBLE, '').replace(SPACES, ' ')
