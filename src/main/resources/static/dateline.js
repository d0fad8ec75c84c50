// Nothing here is needed: "/" puts the cursor into the search box, the box offers completions, a running load is shown live.
(() => {
  const box = document.querySelector("input[data-suggest]");
  if (!box) return;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  let wait;
  let asked = "";
  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const typed = box.value.trim();
      if (typed.length < 2 || typed === asked) return;
      asked = typed;
      try {
        const answer = await fetch("/api/suggest?size=8&q=" + encodeURIComponent(typed));
        if (!answer.ok || box.value.trim() !== typed) return;
        const { suggestions } = await answer.json();
        box.list.replaceChildren(...suggestions.map((suggestion) => {
          const option = document.createElement("option");
          option.value = suggestion.query;
          option.label = `${suggestion.text} (${suggestion.kind}, ${suggestion.count})`;
          return option;
        }));
      } catch {
        // Without completions the box works as before.
      }
    }, 150);
  });
})();
(() => {
  const renew = async () => {
    const live = document.querySelector("[data-live]");
    if (!live) return;
    try {
      const answer = await fetch(location.pathname);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
      // What a reader has opened or holds stays as it is until they close it.
      if (answer.ok && fresh && !live.querySelector("details[open]") && !live.contains(document.activeElement)) {
        live.replaceWith(fresh);
      }
    } catch {
      // The page as it stands is still true of its time.
    }
    setTimeout(renew, 1000 * Number(document.querySelector("[data-live]").dataset.live));
  };
  if (document.querySelector("[data-live]")) setTimeout(renew, 1000);
})();
