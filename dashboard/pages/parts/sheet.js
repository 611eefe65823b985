// A stretch of HTML that Python built, with three things that links in it can do:
// follow an address without reloading, go to a place in the sheet, copy a text.
export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".sheet")
  if (root.dataset.html !== data.html) {
    root.innerHTML = data.html
    root.dataset.html = data.html
  }

  const show = (id, smooth) => {
    const place = root.querySelector(`[id="${CSS.escape(id)}"]`)
    if (!place) return
    root.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"))
    const sentence = place.closest("[data-sentence]")
    const whole = sentence
      ? root.querySelectorAll(`[data-sentence="${sentence.dataset.sentence}"]`)
      : []
    whole.forEach((part) => part.classList.add("lit"))
    place.classList.add("lit")
    const folded = place.closest("details")
    if (folded) folded.open = true
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches
    const behavior = smooth && !still ? "smooth" : "instant"
    place.scrollIntoView({ block: "center", behavior })
    place.focus({ preventScroll: true })
  }

  // The page listens for Back and Forward, and takes page and query from the address.
  const follow = (address) => {
    history.pushState({}, "", address)
    dispatchEvent(new PopStateEvent("popstate", { state: {} }))
  }

  const copy = async (button) => {
    await navigator.clipboard.writeText(
      button.dataset.copy ?? new URL(button.dataset.copyLink, location.href).href,
    )
    const said = button.textContent
    button.textContent = "Copied"
    setTimeout(() => { button.textContent = said }, 1500)
  }

  root.onclick = (event) => {
    const found = event.target.closest("a[data-go], a[data-to], button")
    if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (found.matches("button")) { copy(found); return }
    event.preventDefault()
    if (found.matches("a[data-to]")) { show(found.dataset.to, true); return }
    follow(found.href)
  }

  // A sheet is drawn again with every run; only a new place is worth a jump.
  if (data.at && root.dataset.at !== data.at) {
    root.dataset.at = data.at
    requestAnimationFrame(() => show(data.at, false))
  }
}
