/** `2021年度该项目得分87.25分` in a disclosure of 2022: the words name another year than the disclosure is of. */
export const isOtherYear = (words: string, year: number | undefined): boolean => {
  const told = /(20\d{2})年/.exec(words)?.[1]
  return told !== undefined && year !== undefined && Number(told) !== year
}
