// Dropping files anywhere on the form chooses them. Without scripts the two fields do the same.
const form = document.querySelector("[data-drop]");
if (form) {
  const [files] = form.querySelectorAll("input[type=file]");
  const told = form.querySelector("[data-dropped]");
  for (const type of ["dragenter", "dragover"]) {
    form.addEventListener(type, (event) => { event.preventDefault(); form.classList.add("over"); });
  }
  for (const type of ["dragleave", "drop"]) {
    form.addEventListener(type, () => form.classList.remove("over"));
  }
  form.addEventListener("drop", async (event) => {
    event.preventDefault();
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const found = (await Promise.all(entries.map(filesOf))).flat();
    const all = new DataTransfer();
    for (const file of found.length ? found : event.dataTransfer.files) all.items.add(file);
    files.files = all.files;
    told.hidden = false;
    const comma = document.documentElement.lang === "ar" ? "، " : ", ";
    told.textContent = [...all.files].slice(0, 3).map((file) => file.name).join(comma) + (all.files.length > 3 ? " …" : "");
  });
}

// A dropped folder gives its files, also those of folders within. Each is named by its path, as files of two folders may bear one name.
async function filesOf(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [new File([file], entry.fullPath.replace(/^\//, ""), { type: file.type, lastModified: file.lastModified })];
  }
  const reader = entry.createReader();
  const inner = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inner.push(...some);
  }
  return (await Promise.all(inner.map(filesOf))).flat();
}
