// Nothing here is needed: every page is complete without it. "/" puts the cursor into the search box, which offers
// completions; values of a facet are found while typing; matches follow each other by keys; a stretch of the timeline can
// be brushed; citations and addresses are copied; a running load is shown live.
(() => {
  const typing = (event) => event.target.closest("input, textarea, select, [contenteditable]");
  const plain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;

  const box = document.querySelector("input[data-suggest]");
  if (box) {
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !typing(event) && plain(event)) {
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
  }

  // Menus and sheets that lie over the page close when the reader goes elsewhere.
  for (const sheet of document.querySelectorAll("details.hints, details.menu")) {
    sheet.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && sheet.open) {
        sheet.open = false;
        sheet.querySelector("summary").focus();
      }
    });
    document.addEventListener("pointerdown", (event) => {
      if (!sheet.contains(event.target)) sheet.open = false;
    });
  }

  // The values of a facet that begin with what is typed, out of the page that lists them.
  for (const finder of document.querySelectorAll("form[data-finder]")) {
    const list = finder.parentElement.querySelector("ul.values");
    const usual = [...list.children];
    const input = finder.querySelector("input[name=prefix]");
    let wait;
    input.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        const typed = input.value.trim();
        if (!typed) {
          list.replaceChildren(...usual);
          return;
        }
        list.classList.add("loading-values");
        try {
          const fields = new URLSearchParams(new FormData(finder));
          fields.set("show", "12");
          const answer = await fetch(finder.getAttribute("action") + "?" + fields);
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          if (!answer.ok || input.value.trim() !== typed) return;
          const none = page.querySelector(".no-values");
          const item = document.createElement("li");
          item.textContent = none ? none.textContent : "";
          list.replaceChildren(...(none ? [item] : page.querySelectorAll("ul.values > li")));
        } catch {
          // The form still leads to the page.
        } finally {
          list.classList.remove("loading-values");
        }
      }, 120);
    });
  }

  // Matches by their keys.
  const matches = document.querySelector("[data-matches]");
  const last = matches ? Number(matches.dataset.last) : 0;
  if (last > 0) {
    const number = () => Number((/^#m(\d+)$/.exec(location.hash) || [0, 0])[1]);
    const say = () => {
      const at = number();
      matches.querySelector("[data-at]").textContent = at ? `${at} / ${last}` : "";
    };
    matches.querySelector("[data-hint]").hidden = false;
    document.addEventListener("keydown", (event) => {
      if (typing(event) || !plain(event)) return;
      const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const to = number() === 0 ? (step > 0 ? 1 : last) : ((number() - 1 + step + last) % last) + 1;
      location.hash = "#m" + to;
    });
    addEventListener("hashchange", say);
    say();
  }

  // A stretch of the timeline: dragged over, or chosen with Shift and the arrow keys.
  for (const bars of document.querySelectorAll("ol[data-brush]")) {
    const links = [...bars.querySelectorAll("a")];
    if (links.length < 2) continue;
    bars.dataset.brushReady = "";
    let from = -1;
    let to = -1;
    const show = () => links.forEach((link, i) => {
      const chosen = from >= 0 && from !== to && i >= Math.min(from, to) && i <= Math.max(from, to);
      link.parentElement.classList.toggle("brushed", chosen);
    });
    const go = () => {
      const first = links[Math.min(from, to)];
      const end = links[Math.max(from, to)];
      const address = new URL(first.href);
      address.searchParams.set("from", first.dataset.from);
      address.searchParams.set("to", end.dataset.to);
      location.assign(address);
    };
    const at = (event) => {
      const link = document.elementFromPoint(event.clientX, bars.getBoundingClientRect().top + 5);
      return links.indexOf(link && link.closest("a"));
    };
    bars.addEventListener("dragstart", (event) => event.preventDefault());
    bars.addEventListener("pointerdown", (event) => {
      if (event.pointerType === "touch" || event.button !== 0) return;
      from = to = at(event);
    });
    addEventListener("pointermove", (event) => {
      if (from < 0 || event.buttons !== 1) return;
      const over = at(event);
      if (over >= 0 && over !== to) {
        to = over;
        show();
      }
    });
    addEventListener("pointerup", () => {
      if (from >= 0 && from !== to) {
        // The click that follows would lead to one bar only.
        bars.addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
        go();
      }
      from = -1;
    });
    bars.addEventListener("keydown", (event) => {
      const here = links.indexOf(event.target.closest("a"));
      if (here < 0) return;
      if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
        event.preventDefault();
        const next = Math.min(links.length - 1, Math.max(0, here + (event.key === "ArrowRight" ? 1 : -1)));
        from = event.shiftKey ? (from < 0 ? here : from) : -1;
        to = next;
        links[next].focus();
        show();
      } else if (event.key === "Enter" && from >= 0 && from !== to) {
        event.preventDefault();
        go();
      } else if (event.key === "Escape") {
        from = -1;
        show();
      }
    });
  }

  // Copying.
  const copied = async (button, text) => {
    try {
      await navigator.clipboard.writeText(text);
      const before = button.textContent;
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = before), 2000);
    } catch {
      // The text stands on the page, to be copied by hand.
    }
  };
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copied(button, document.getElementById(button.dataset.copy).textContent));
  }
  for (const button of document.querySelectorAll("[data-copy-address]")) {
    button.hidden = false;
    button.addEventListener("click", () => copied(button, location.href));
  }

  // A sign that the answer is being made, for searches that take a moment.
  document.addEventListener("submit", (event) => {
    if (event.target.matches("[role=search], .inputs, .dates")) document.documentElement.dataset.busy = "";
  });
  addEventListener("pageshow", () => delete document.documentElement.dataset.busy);
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
