/** A place of its own at the end of the body is changed again and again: nodes come and go, texts and attributes change. */
export async function mutateStorm({ perSecond, ms }: { perSecond: number; ms: number }): Promise<number> {
  const place = document.createElement('div')
  document.body.append(place)
  const begin = performance.now()
  let done = 0
  for (let spent = 0; spent < ms; spent = performance.now() - begin) {
    const due = Math.floor((spent / 1000) * perSecond)
    for (; done < due; done += 1) change(place, done)
    await new Promise((next) => setTimeout(next))
  }
  place.remove()
  return done
}

function change(place: HTMLElement, at: number): void {
  const { lastElementChild: last } = place
  if (last === null || at % 4 === 0)
    place.append(Object.assign(document.createElement('span'), { textContent: `${at}` }))
  else if (at % 4 === 1) last.setAttribute('aria-label', `${at}`)
  else if (at % 4 === 2) last.textContent = `${-at}`
  else if (place.childElementCount > 50) place.replaceChildren()
  else last.className = `x${at}`
}
