/** The panel of one figure: what it states, its interval, its other occurrences, its equations. */
;(() => {
  const MOST_OCCURRENCES = 100
  const data = JSON.parse(document.getElementById('data').textContent)
  const panel = document.getElementById('figure-panel')
  const pane = document.getElementById('findings-pane')
  const elements = document.querySelectorAll('.figure')
  const byFigure = new Map([...elements].map((element) => [Number(element.dataset.figure), element]))
  const inOrder = [...elements]
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  const narrow = matchMedia('(max-width: 900px)')
  let current = inOrder[0]
  if (current !== undefined) current.tabIndex = 0

  /** An element with a class, children and text; text is never read as HTML. */
  function make(tag, className, ...children) {
    const element = document.createElement(tag)
    if (className !== '') element.className = className
    element.append(...children)
    return element
  }

  function row(name, ...values) {
    return make('div', '', make('dt', '', name), make('dd', '', ...values))
  }

  function button(className, action, value, ...children) {
    const element = make('button', className, ...children)
    element.type = 'button'
    element.dataset[action] = value
    return element
  }

  const withUnit = (figure, number) => `${number} ${figure.unit}`.trim()
  const range = (minimum, maximum) => `[${minimum}，${maximum}]`

  function figureRow(number, lead, isCurrent) {
    const figure = data.figures[number]
    const about = figure.statements.map((index) => data.statements[index].label).join('、')
    const where = [figure.place, data.sections[figure.section] ?? ''].filter((part) => part !== '').join('  ')
    return make(
      'li',
      isCurrent ? 'current' : '',
      button(
        'occurrence',
        'figure',
        number,
        make('span', 'lead', lead),
        make('span', 'amount', figure.text),
        make('span', 'place', [about, where].filter((part) => part !== '').join(' · ')),
      ),
    )
  }

  function statementView(statement, number) {
    const others = statement.figures.filter((other) => other !== number)
    const heading = others.length === 0 ? '没有其他出处' : `同一概念、同一年度的其他 ${others.length} 处`
    return make(
      'section',
      '',
      make(
        'dl',
        'facts',
        row('概念', make('b', '', statement.concept)),
        ...(statement.label === statement.concept ? [] : [row('文中写作', statement.label)]),
        row('年度', statement.period),
      ),
      make('h3', '', heading),
      make('ul', 'occurrences', ...others.slice(0, MOST_OCCURRENCES).map((other) => figureRow(other, '', false))),
      ...(others.length > MOST_OCCURRENCES
        ? [make('p', 'empty', `其余 ${others.length - MOST_OCCURRENCES} 处从略。`)]
        : []),
    )
  }

  function equationView(equation, number) {
    const result = data.figures[equation.terms[0].figure]
    return make(
      'section',
      `equation ${equation.holds ? 'holds' : 'broken'}`,
      make('h4', '', make('span', 'verdict', equation.holds ? '成立' : '不成立'), equation.label),
      make(
        'ul',
        'occurrences',
        ...equation.terms.map(({ figure, sign, role }, index) =>
          figureRow(figure, index === 0 ? role : `${sign < 0 ? '−' : '+'} ${role}`, figure === number),
        ),
      ),
      make(
        'dl',
        'facts',
        row('所列数', withUnit(result, range(result.minimum, result.maximum))),
        row('推算范围', withUnit(result, range(equation.minimum, equation.maximum))),
      ),
    )
  }

  function relatedFindings(element) {
    const marks = [...element.querySelectorAll('mark')]
    const numbers = new Set(marks.flatMap((mark) => mark.dataset.findings.split(' ')))
    if (numbers.size === 0) return []
    const links = [...numbers].map((number) => {
      const item = document.getElementById(`finding-${number}`)
      const message = item.querySelector('.message').textContent
      return make(
        'li',
        '',
        button(`related ${item.dataset.severity}`, 'finding', number, make('b', '', number), message),
      )
    })
    return [make('h3', '', '涉及的问题'), make('ul', 'relations', ...links)]
  }

  function panelContent(number) {
    const figure = data.figures[number]
    const heading = make('h2', '', figure.text)
    heading.id = 'figure-title'
    return [
      make('header', '', heading, button('close', 'close', '', '返回问题')),
      make(
        'dl',
        'facts',
        row(
          '数值',
          withUnit(figure, figure.value),
          ...(figure.qualifier === undefined ? [] : [`（${figure.qualifier}）`]),
        ),
        row('精度', figure.precision),
        row('可取范围', withUnit(figure, range(figure.minimum, figure.maximum))),
        row('位置', [figure.place, data.sections[figure.section] ?? ''].join('  ')),
      ),
      ...relatedFindings(byFigure.get(number)),
      ...(figure.statements.length + figure.equations.length === 0
        ? [make('p', 'empty', '未能识别这个数字说的是什么，因此没有参与核对。')]
        : figure.statements.map((index) => statementView(data.statements[index], number))),
      ...(figure.equations.length === 0 ? [] : [make('h3', '', '参与的勾稽关系')]),
      ...figure.equations.map((index) => equationView(data.equations[index], number)),
    ]
  }

  function select(element) {
    current.classList.remove('current')
    current.tabIndex = -1
    current = element
    current.classList.add('current')
    current.tabIndex = 0
  }

  function show(number, scroll) {
    const element = byFigure.get(number)
    if (element === undefined) return
    select(element)
    panel.replaceChildren(...panelContent(number))
    panel.hidden = false
    panel.scrollTop = 0
    pane.classList.add('open')
    panel.focus({ preventScroll: true })
    // On a phone the sheet covers the lower part of the document.
    if (scroll || narrow.matches) {
      element.scrollIntoView({
        block: narrow.matches ? 'start' : 'center',
        behavior: still.matches ? 'auto' : 'smooth',
      })
    }
  }

  function close() {
    panel.hidden = true
    pane.classList.remove('open')
    if (current !== undefined) {
      current.classList.remove('current')
      current.focus({ preventScroll: true })
    }
  }

  function stepFigure(by) {
    if (current === undefined) return
    const at = inOrder.indexOf(current)
    const next = inOrder[Math.min(Math.max(at + by, 0), inOrder.length - 1)]
    if (panel.hidden) {
      select(next)
      next.focus({ preventScroll: true })
      next.scrollIntoView({ block: 'nearest' })
    } else show(Number(next.dataset.figure), true)
  }

  document.addEventListener('click', (event) => {
    const figure = event.target.closest('[data-figure]')
    if (figure !== null) return show(Number(figure.dataset.figure), figure.closest('#figure-panel') !== null)
    if (event.target.closest('[data-close]') !== null) return close()
    const related = event.target.closest('#figure-panel button[data-finding]')
    if (related === null) return
    panel.hidden = true
    document.dispatchEvent(new CustomEvent('show-finding', { detail: related.dataset.finding }))
  })

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return
    if (event.key === 'Escape' && !panel.hidden) close()
    else if (event.key === 'ArrowRight') stepFigure(1)
    else if (event.key === 'ArrowLeft') stepFigure(-1)
    else if (event.key === 'Enter' && event.target.matches('.figure')) show(Number(event.target.dataset.figure), false)
    else return
    event.preventDefault()
  })

  document.addEventListener('finding-shown', () => {
    panel.hidden = true
  })
})()
