/** A run of the library within a tracked change. */
import { XmlAttributeComponent, XmlComponent } from 'docx'
import type { Change } from '../revision/revision.ts'
import { type ChangeMarks, ELEMENTS } from './change-marks.ts'

class ChangeAttributes extends XmlAttributeComponent<ReturnType<ChangeMarks['next']>> {
  protected override readonly xmlKeys = { id: 'w:id', author: 'w:author', date: 'w:date' }
}

export class ChangedRun extends XmlComponent {
  constructor(change: Change, marks: ChangeMarks, run: XmlComponent) {
    super(ELEMENTS[change])
    this.root.push(new ChangeAttributes(marks.next()), run)
  }
}
