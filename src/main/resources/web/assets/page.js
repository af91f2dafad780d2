// What pages do beyond what a page without scripts can do. Every part finds its own elements and
// does nothing on pages that have none.

// A fact that is pointed at or has the focus marks its sentence and the names at its ends.
for (const fact of document.querySelectorAll(".fact")) {
  const marks = [fact.dataset.sentence, ...fact.dataset.ends.split(" ")]
    .filter((id) => id)
    .map((id) => document.getElementById(id))
    .filter((element) => element);
  const light = (on) => () => [fact, ...marks].forEach((each) => each.classList.toggle("lit", on));
  fact.addEventListener("mouseenter", light(true));
  fact.addEventListener("mouseleave", light(false));
  fact.addEventListener("focusin", light(true));
  fact.addEventListener("focusout", light(false));
}

// A leaderboard is sorted by the column whose heading is pressed; pressed again, the other way round.
for (const table of document.querySelectorAll("table.sortable")) {
  const headings = [...table.tHead.rows[0].cells];
  const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (a, b) => (isNaN(a) || isNaN(b) || !a || !b ? a.localeCompare(b) : a - b);
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      headings.forEach((each) => each.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(key(a, column), key(b, column)) * (up ? 1 : -1));
      table.tBodies[0].append(...rows);
    });
  });
}

// A box suggests names while one types: the combobox pattern of the ARIA Authoring Practices.
// In the search box a suggestion leads to its page, elsewhere it fills the box.
function suggest(input, leads, number) {
  const field = document.createElement("span");
  field.className = "field";
  input.replaceWith(field);
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `suggestions-${number}`;
  list.role = "listbox";
  list.ariaLabel = "Suggestions";
  list.hidden = true;
  field.append(input, list);
  input.role = "combobox";
  input.ariaAutoComplete = "list";
  input.ariaExpanded = "false";
  input.setAttribute("aria-controls", list.id);
  let hits = [];
  let chosen = -1;
  let waiting = 0;
  let asked = 0;

  function show(found) {
    hits = found;
    chosen = -1;
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    input.ariaExpanded = String(!list.hidden);
    input.removeAttribute("aria-activedescendant");
  }

  function option(hit, index) {
    const item = document.createElement("li");
    item.role = "option";
    item.id = `${list.id}-${index}`;
    item.ariaSelected = "false";
    const name = document.createElement("span");
    name.className = `thing ${hit.thing.type}`;
    name.textContent = hit.otherName ? `${hit.thing.label} (${hit.otherName})` : hit.thing.label;
    const note = document.createElement("span");
    note.className = "note";
    note.textContent = hit.note;
    item.append(name, note);
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(hit);
    });
    return item;
  }

  function choose(index) {
    chosen = (index + hits.length) % hits.length;
    [...list.children].forEach((item, at) => (item.ariaSelected = String(at === chosen)));
    input.setAttribute("aria-activedescendant", list.children[chosen].id);
    list.children[chosen].scrollIntoView({ block: "nearest" });
  }

  function take(hit) {
    if (leads) {
      location.href = hit.thing.path;
    } else {
      input.value = hit.thing.label;
      show([]);
    }
  }

  async function ask() {
    const words = input.value.trim();
    const mine = ++asked;
    const kind = leads ? "" : (input.dataset.kind ?? "entity");
    const asking = `/suggest?q=${encodeURIComponent(words)}&kind=${kind}`;
    const answer = words ? await fetch(asking) : null;
    const found = answer && answer.ok ? await answer.json() : [];
    // An answer that comes after the next question is no longer wanted.
    if (mine === asked && document.activeElement === input) {
      show(found);
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const first = event.key === "ArrowDown" ? 0 : hits.length - 1;
      choose(chosen < 0 ? first : chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(hits[chosen]);
    } else if (event.key === "Escape") {
      // By itself, a search box would lose its words.
      event.preventDefault();
      show([]);
    }
  });
}

suggest(document.getElementById("q"), true, 0);
document.querySelectorAll("input.suggesting").forEach((input, index) => suggest(input, false, index + 1));
