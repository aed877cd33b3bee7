// What every page has where scripts run: the theme at one touch. Without scripts the settings page does the same.
const root = document.documentElement;
const themeButton = document.querySelector("[data-theme-button]");
if (themeButton) {
  themeButton.hidden = false;
  themeButton.addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    keep("theme", root.dataset.theme);
  });
}

// The cookie of settings is text such as calendar.both_theme.dark; the server reads it for every page.
function keep(name, value) {
  const kept = (document.cookie.split("; ").find((c) => c.startsWith("isnad-settings=")) ?? "=").split("=")[1];
  const others = kept.split("_").filter((pair) => pair && !pair.startsWith(name + "."));
  document.cookie = `isnad-settings=${[...others, `${name}.${value}`].join("_")}; path=/; max-age=${400 * 86400}; samesite=lax`;
}

// A form that filters shows its result as soon as a choice is made.
for (const form of document.querySelectorAll("form[data-live]")) {
  form.addEventListener("change", () => form.requestSubmit());
}
