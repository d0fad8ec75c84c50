// Nothing here is needed: "/" puts the cursor into the search box, and the box offers completions.
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
