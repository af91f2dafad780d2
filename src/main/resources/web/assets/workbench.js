// What the pages of questions do beyond what they can without scripts.

// The list of questions shrinks while one types.
for (const input of document.querySelectorAll("[data-filters]")) {
  const items = [...document.querySelectorAll(".questions li")];
  const found = document.getElementById("found");
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const item of items) {
      const text = `${item.dataset.words} ${item.textContent}`.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
    }
    for (const topic of document.querySelectorAll(".topic")) {
      topic.hidden = !topic.querySelector("li:not([hidden])");
    }
    const left = items.filter((item) => !item.hidden).length;
    found.textContent = left === 1 ? "1 question" : `${left} questions`;
  });
}

// A button copies the address of what is shown. Where the browser does not let us, it shows it.
for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const link = new URL(button.dataset.copies, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      button.textContent = "Copied";
    } catch {
      prompt("The link", link);
    }
  });
}
