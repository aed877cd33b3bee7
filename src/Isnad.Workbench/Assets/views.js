// The drawn views: a mark and its row in the list or table light up together.
for (const attribute of ["data-edge", "data-key"]) {
  const byName = Map.groupBy(document.querySelectorAll(`.found [${attribute}]`), (part) => part.getAttribute(attribute));
  for (const parts of byName.values()) {
    if (parts.length < 2) continue;
    const light = (on) => () => parts.forEach((part) => part.classList.toggle("lit", on));
    for (const part of parts) {
      part.addEventListener("pointerenter", light(true));
      part.addEventListener("pointerleave", light(false));
      part.addEventListener("focusin", light(true));
      part.addEventListener("focusout", light(false));
    }
  }
}

// A party lights up what leads to and from it.
for (const node of document.querySelectorAll(".sheet-network .node")) {
  const edges = [...document.querySelectorAll(".sheet-network .edge")].filter((edge) => [edge.dataset.from, edge.dataset.to].includes(node.dataset.key));
  node.addEventListener("pointerenter", () => edges.forEach((edge) => edge.classList.add("lit")));
  node.addEventListener("pointerleave", () => edges.forEach((edge) => edge.classList.remove("lit")));
}
