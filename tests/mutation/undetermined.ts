/** Figures of compiled disclosures that no other statement determines, and why. */

interface Undetermined {
  /** Concepts that it is true of, where the disclosure states them once. */
  readonly concept: RegExp
  readonly reason: string
}

const UNDETERMINED: readonly Undetermined[] = [
  { concept: /^completion:/, reason: '正文未列预算数，完成率无从核对' },
  { concept: /^(?:three\..*\.(?:groups|persons|batches)|three\.vehicles\.(?:bought|held))$/, reason: '只说一次的数量' },
  { concept: /^projects$/, reason: '所附自评表可以只是一部分项目' },
  { concept: /^staff\./, reason: '人员编制只说一次，附表不列' },
  { concept: /^assets\./, reason: '只说一次的资产数量' },
]

export const isUndetermined = (concept: string): boolean => UNDETERMINED.some((one) => one.concept.test(concept))
