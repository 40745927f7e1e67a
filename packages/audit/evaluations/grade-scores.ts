/** Scores (百分制) of each grade (等级), as widely as methods draw them; told by the first character of its name. */
const GRADE_SCORES: Readonly<Record<string, readonly [number, number]>> = {
  优: [88, 100],
  良: [75, 92],
  中: [60, 82],
  合: [60, 92],
  差: [0, 62],
  不: [0, 62],
}

/** The lowest and highest score of a grade; all scores where it is none that is known. */
export const scoresOfGrade = (grade: string): readonly [number, number] => GRADE_SCORES[grade.charAt(0)] ?? [0, 100]
