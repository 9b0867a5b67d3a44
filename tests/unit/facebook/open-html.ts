/** Puts HTML into the page. Links in links are written `x-a` there, as no HTML parser nests them. */
export function openHtml(html: string): void {
  document.body.innerHTML = html
  for (const written of document.querySelectorAll('x-a')) {
    const link = document.createElement('a')
    for (const { name, value } of [...written.attributes]) link.setAttribute(name, value)
    link.append(...written.childNodes)
    written.replaceWith(link)
  }
}
