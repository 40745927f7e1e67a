/** The ruler between document and list: where in the document the findings lie. */
;(() => {
  const ruler = document.getElementById('overview')
  const scroller = document.getElementById('document-pane')

  function draw() {
    const height = scroller.scrollHeight
    const top = scroller.getBoundingClientRect().top - scroller.scrollTop
    const ticks = document.createDocumentFragment()
    const drawn = new Set()
    for (const mark of scroller.querySelectorAll('mark[data-tail]')) {
      for (const number of mark.dataset.tail.split(' ')) {
        const finding = document.getElementById(`finding-${number}`)
        const at = Math.round(((mark.getBoundingClientRect().top - top) / height) * 1000) / 10
        const { severity } = finding.dataset
        if (finding.hidden || drawn.has(`${severity}${at}`)) continue
        drawn.add(`${severity}${at}`)
        const tick = document.createElement('i')
        tick.className = severity
        tick.style.top = `${at}%`
        ticks.append(tick)
      }
    }
    ruler.replaceChildren(ticks)
  }

  let waiting = 0
  function later() {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(draw)
  }

  ruler.addEventListener('click', (event) => {
    const { top, height } = ruler.getBoundingClientRect()
    scroller.scrollTop = ((event.clientY - top) / height) * scroller.scrollHeight - scroller.clientHeight / 2
  })
  new ResizeObserver(later).observe(scroller.querySelector('.sheet'))
  document.addEventListener('findings-filtered', later)
  later()
})()
