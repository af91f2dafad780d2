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
