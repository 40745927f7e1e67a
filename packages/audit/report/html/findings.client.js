/** The list of findings: filters, keys, and the way from a finding to its evidence and back. */
;(() => {
  const list = document.getElementById('findings')
  const pane = document.getElementById('findings-pane')
  const panel = document.getElementById('figure-panel')
  const handle = document.getElementById('handle')
  const search = document.getElementById('search')
  const category = document.getElementById('category')
  const contents = document.querySelector('.contents')
  const shown = document.getElementById('shown')
  const items = [...list.children].map((element) => ({ element, text: element.textContent.toLowerCase() }))
  const hidden = new Set()
  let active

  const narrow = matchMedia('(max-width: 900px)')
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const behavior = () => (still.matches ? 'auto' : 'smooth')
  const marksOf = (number) => document.querySelectorAll(`mark[data-findings~="${number}"]`)

  function openSheet(open) {
    pane.classList.toggle('open', open)
    handle.setAttribute('aria-expanded', String(open))
  }

  function scrollToMark(mark) {
    if (mark === null || mark === undefined) return
    if (narrow.matches) openSheet(false)
    mark.scrollIntoView({ block: 'center', behavior: behavior() })
  }

  function deactivate() {
    if (active === undefined) return
    active.classList.remove('active')
    active.querySelector('.summary').setAttribute('aria-expanded', 'false')
    for (const mark of document.querySelectorAll('mark.active')) mark.classList.remove('active', 'pointed')
    active = undefined
  }

  /** Opens a finding and lights its evidence; `look` says which side is to move. */
  function activate(item, look) {
    if (item !== active) deactivate()
    active = item
    item.classList.add('active')
    const summary = item.querySelector('.summary')
    summary.setAttribute('aria-expanded', 'true')
    const marks = marksOf(item.dataset.finding)
    for (const mark of marks) mark.classList.add('active')
    if (look === 'document') jumpTo(`${item.dataset.finding}-0`, marks[0])
    else openSheet(true)
    if (look !== 'document' || !narrow.matches) item.scrollIntoView({ block: blockOf(item), behavior: 'auto' })
    summary.focus({ preventScroll: true })
    document.dispatchEvent(new CustomEvent('finding-shown'))
  }

  /** What is longer than its pane is read from its top. */
  const blockOf = (item) => (item.offsetHeight > item.closest('.scroll').clientHeight / 2 ? 'start' : 'nearest')

  function jumpTo(evidence, otherwise) {
    const marks = document.querySelectorAll(`mark[data-evidence~="${evidence}"]`)
    for (const mark of document.querySelectorAll('mark.pointed')) mark.classList.remove('pointed')
    for (const mark of marks) mark.classList.add('pointed')
    scrollToMark(marks[0] ?? otherwise)
  }

  function applyFilters() {
    const wanted = search.value.trim().toLowerCase()
    let count = 0
    for (const { element, text } of items) {
      const { severity, category: own } = element.dataset
      const fits = !hidden.has(severity) && (category.value === '' || category.value === own)
      element.hidden = !(fits && (wanted === '' || text.includes(wanted)))
      if (!element.hidden) count++
    }
    shown.textContent = count === items.length ? '' : `显示 ${count} 条，共 ${items.length} 条`
    if (active?.hidden) deactivate()
    document.dispatchEvent(new CustomEvent('findings-filtered'))
  }

  function step(by) {
    const visible = items.filter(({ element }) => !element.hidden).map(({ element }) => element)
    if (visible.length === 0) return
    const at = visible.indexOf(active)
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(Math.max(at + by, 0), visible.length - 1)
    panel.hidden = true
    activate(visible[next], 'document')
  }

  document.addEventListener('click', (event) => {
    const target = event.target
    const chip = target.closest('[data-filter]')
    if (chip !== null) {
      const pressed = chip.getAttribute('aria-pressed') !== 'true'
      chip.setAttribute('aria-pressed', String(pressed))
      if (pressed) hidden.delete(chip.dataset.filter)
      else hidden.add(chip.dataset.filter)
      applyFilters()
      return
    }
    if (contents !== null && target.closest('.contents summary') === null) contents.open = false
    const jump = target.closest('[data-jump]')
    if (jump !== null) return jumpTo(jump.dataset.jump)
    const summary = target.closest('.summary')
    if (summary !== null) {
      const item = summary.parentElement
      if (item === active) deactivate()
      else activate(item, 'document')
      return
    }
    const mark = target.closest('mark')
    if (mark !== null && target.closest('.figure') === null) {
      panel.hidden = true
      activate(document.getElementById(`finding-${mark.dataset.findings.split(' ')[0]}`), 'list')
    }
  })

  document.addEventListener('show-finding', (event) => {
    activate(document.getElementById(`finding-${event.detail}`), 'list')
  })

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const typing = event.target.matches('input, select')
    if (event.key === 'Escape') {
      if (typing) {
        search.value = ''
        applyFilters()
        event.target.blur()
      } else if (panel.hidden) {
        deactivate()
        openSheet(false)
      }
      return
    }
    if (typing) return
    const inList = event.target.closest('#findings') !== null
    if (event.key === 'j' || (inList && event.key === 'ArrowDown')) step(1)
    else if (event.key === 'k' || (inList && event.key === 'ArrowUp')) step(-1)
    else if (event.key === '/') search.focus()
    else return
    event.preventDefault()
  })

  handle.addEventListener('click', () => openSheet(!pane.classList.contains('open')))
  search.addEventListener('input', applyFilters)
  category.addEventListener('change', applyFilters)
  document.documentElement.classList.add('scripted')
  const linked = /^#finding-\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null
  if (linked !== null) activate(linked, 'document')
})()
