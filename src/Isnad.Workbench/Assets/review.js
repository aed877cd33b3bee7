// The queue by keyboard alone: j and k move without deciding; a, r, e, m act on the event that has the focus; u undoes; ? shows the keys.
// They are heard only inside an event: who dictates, or types beside a field, decides nothing.
// Letters are told by their place on the keyboard, so that they work under an Arabic layout too.
const items = [...document.querySelectorAll("[data-item]")];
const help = document.querySelector(".keys-help");
const helpButton = document.querySelector("[data-help]");
let at = -1;

function frame(n) {
  const item = items[Math.max(0, Math.min(n, items.length - 1))];
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: "nearest" });
}

const itemOf = (element) => items.indexOf(element.closest("[data-item]"));

document.addEventListener("focusin", (event) => {
  const inside = itemOf(event.target);
  if (inside < 0 || inside === at) return;
  items[at]?.classList.remove("current");
  items[at]?.removeAttribute("aria-current");
  at = inside;
  items[at].classList.add("current");
  items[at].setAttribute("aria-current", "true");
});

helpButton.hidden = false;
helpButton.addEventListener("click", () => help.showModal());
const author = document.querySelector("input[name=author]");
if (!author || author.value) frame(0);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || (items.length > 0 && itemOf(event.target) < 0) || event.target.closest("input, textarea, select")) return;
  const key = event.code.replace("Key", "").toLowerCase();
  if (event.key === "?" || event.key === "؟") help.showModal();
  else if (key === "j") frame(at + 1);
  else if (key === "k") frame(at - 1);
  else if (key === "u") document.querySelector("[data-key=u]")?.click();
  else if ("arem".includes(key) && key.length === 1) items[at]?.querySelector(`[data-key=${key}]`)?.click();
  else return;
  event.preventDefault();
});
