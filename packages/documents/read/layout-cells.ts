/** A table around others with more cells than these is no mere layout of the page. */
export const MOST_LAYOUT_CELLS = 6
