// Makes choosing smoother where scripts run. Everything here also works with plain #links.
const text = document.getElementById("text");
const rows = [...document.querySelectorAll("tbody.event")];
if (text && rows.length > 0) startReading();

function startReading() {
  const segments = [...text.querySelectorAll(".s")].map((element) => ({ element, marks: new Set(element.dataset.marks.split(" ")) }));
  const roles = ["on-trigger", "on-actor", "on-recipient", "on-place", "on-time", "on-source"];
  let chosen = null;

  const keys = document.querySelector("[data-keys]");
  if (keys) keys.hidden = false;

  const ids = (row, name) => (row.dataset[name] || "").split(" ").filter(Boolean);
  const holds = (segment, id) => segment.marks.has("entity:" + id) || segment.marks.has("place:" + id);

  function clear() {
    chosen?.classList.remove("selected");
    chosen?.removeAttribute("aria-current");
    chosen = null;
    text.classList.remove("chosen");
    for (const { element } of segments) element.classList.remove(...roles);
  }

  function choose(row, scrollTo) {
    clear();
    chosen = row;
    row.classList.add("selected");
    row.setAttribute("aria-current", "true");
    text.classList.add("chosen");
    const parts = [
      ["on-source", ids(row, "sources")],
      ["on-place", ids(row, "place")],
      ["on-recipient", ids(row, "recipients")],
      ["on-actor", ids(row, "actors")],
    ];
    for (const segment of segments) {
      for (const [role, entities] of parts) {
        if (entities.some((id) => holds(segment, id))) segment.element.classList.add(role);
      }
      if (segment.marks.has("claim:" + row.id)) segment.element.classList.add("on-source");
      if (segment.marks.has("time:" + row.id)) segment.element.classList.add("on-time");
      if (segment.marks.has("event:" + row.id)) segment.element.classList.add("on-trigger");
    }
    history.replaceState(null, "", "#" + row.id);
    if (scrollTo === "text") show(triggerOf(row));
    if (scrollTo === "row") show(row);
    if (scrollTo === "both") { show(row, "nearest"); show(triggerOf(row)); }
  }

  function triggerOf(row) {
    return document.getElementById("w-" + row.id) ?? segments.find((s) => s.marks.has("event:" + row.id))?.element;
  }

  function show(element, block = "center") {
    element?.scrollIntoView({ block, behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }

  // From a row to its words; links inside it keep their own meaning, except those that stay in the page.
  for (const row of rows) {
    row.addEventListener("click", (event) => {
      if (event.target.closest("details")) return;
      const link = event.target.closest("a");
      if (link && (!link.hash || link.pathname !== location.pathname)) return;
      event.preventDefault();
      choose(row, null);
      show(link ? document.getElementById(link.hash.slice(1)) ?? triggerOf(row) : triggerOf(row));
    });
  }

  // From words to their row. A word of several events leads to them in turn.
  text.addEventListener("click", (event) => {
    const word = event.target.closest(".s");
    if (!word) return;
    const events = word.dataset.marks.split(" ").filter((m) => /^(event|claim|time):/.test(m)).map((m) => m.split(":")[1]);
    const named = events.filter((id, n) => events.indexOf(id) === n).map((id) => document.getElementById(id)).filter(Boolean);
    if (named.length === 0) return;
    event.preventDefault();
    choose(named[(named.indexOf(chosen) + 1) % named.length], "row");
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select")) return;
    const at = rows.indexOf(chosen);
    // The letters' keys, whatever layout is on: the j key gives ت and the k key ن on an Arabic keyboard.
    if (event.code === "KeyJ") choose(rows[Math.min(at + 1, rows.length - 1)], "both");
    else if (event.code === "KeyK") choose(rows[Math.max(at - 1, 0)], "both");
    else if (event.key === "Escape") { clear(); history.replaceState(null, "", location.pathname + location.search); }
    else return;
    event.preventDefault();
  });

  const named = rows.find((row) => "#" + row.id === location.hash || "#w-" + row.id === location.hash);
  if (named) choose(named, "both");
}
