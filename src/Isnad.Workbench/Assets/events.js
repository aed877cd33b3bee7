// The table of events: a click anywhere in a row opens it; j and k go from row to row, Enter opens, Escape closes.
const rows = [...document.querySelectorAll(".data tr[data-key]")];
const opener = (row) => row.querySelector("td.open a");

for (const row of rows) {
  row.addEventListener("click", (event) => {
    if (event.target.closest("a, button, summary") || String(getSelection())) return;
    opener(row).click();
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) return;
  const focused = rows.findIndex((row) => row.contains(document.activeElement));
  const at = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute("aria-current"));
  if (event.code === "KeyJ") opener(rows[Math.min(at + 1, rows.length - 1)])?.focus();
  else if (event.code === "KeyK") opener(rows[Math.max(at - 1, 0)])?.focus();
  else if (event.key === "Escape") rows.find((row) => row.hasAttribute("aria-current"))?.querySelector("td.open a").click();
  else return;
  event.preventDefault();
});
