/** Something the user asked for that cannot be done; the message is Chinese and says what to do. */
export class CannotWork extends Error {}

/** What is wrong in data that could be read, so that nothing was written; the message is Chinese and says where. */
export class FoundProblems extends Error {}

/** What the program tells its caller. */
export const EXIT = { clean: 0, problems: 1, cannotWork: 2, interrupted: 130 } as const
