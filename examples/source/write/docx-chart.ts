/** A native chart part of a Word document; its caches hold the values that the chart shows. */
import type { Chart } from '../content.ts'
import { escape } from './html.ts'

const COLOURS = ['9C2F2B', '2F6F8F', 'C08A2E', '4E7D4A', '6B5B95', '8A8A8A']

export function chartXml(chart: Chart): string {
  const series = chart.series.map((one, index) => {
    const name = `<c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escape(one.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
    const categories = points(chart.categories.map(escape))
    const values = points(one.values.map((value) => value.text))
    const looks =
      chart.shape === 'pie'
        ? chart.categories.map((_, at) => `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/>${fill(at)}</c:dPt>`).join('')
        : fill(index)
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${looks}${LABELS}<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$9</c:f><c:strCache>${categories}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$9</c:f><c:numCache><c:formatCode>0.00</c:formatCode>${values}</c:numCache></c:numRef></c:val></c:ser>`
  })
  const plot =
    chart.shape === 'pie'
      ? `<c:pieChart><c:varyColors val="1"/>${series.join('')}</c:pieChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series.join('')}<c:axId val="1"/><c:axId val="2"/></c:barChart>${AXES}`
  return `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1200" b="0"/><a:t>${escape(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:plotArea><c:layout/>${plot}</c:plotArea><c:legend><c:legendPos val="b"/></c:legend></c:chart></c:chartSpace>`
}

const fill = (index: number): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[index % COLOURS.length]}"/></a:solidFill></c:spPr>`

const points = (values: readonly string[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}`

const LABELS =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'

const AXES =
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>'
