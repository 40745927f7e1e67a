import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsOfChange } from './parts-of-change.ts'

const told = (parts: string, travel = '因公出国（境）费0万元'): string[] => [
  `“三公”经费合计18.90万元，${travel}，较上年增加6.20万元。其中：${parts}。`,
]

describe('changes of the expenses of 三公', () => {
  testBothWays([
    {
      check: partsOfChange,
      about: 'one by one they come to another change',
      severity: 'warning',
      wrong: told('公务接待费减少0.30万元，公务用车运行维护费增加6.40万元'),
      right: [
        ...told('公务接待费减少0.30万元，公务用车运行维护费增加6.50万元'),
        ...told('公务接待费与上年持平，公务用车运行维护费增加6.20万元'),
        ...told('公务接待费减少0.30万元，公务用车运行维护费增加6.40万元', '因公出国（境）费0.10万元'),
        ...told('公务接待费减少0.30万元'),
      ],
    },
  ])
})
