/** The whole number that digits print: `1,234`. */
export const wholeNumber = (printed = ''): number => Number(printed.replaceAll(',', ''))
