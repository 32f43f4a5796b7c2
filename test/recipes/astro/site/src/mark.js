export function mark(links) {
  for (const link of links) link.classList.toggle("here", link.href === location.href);
}
