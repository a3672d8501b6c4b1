// Dragging a chart of the deck: the same as Up and Down, with a pointer.

const lineOf = (event) => event.target.closest?.(".deck-item");

/** Calls `dropped(id, place)` once a chart was let go. */
export function start(dropped) {
  let dragged = null;

  document.addEventListener("dragstart", (event) => {
    const line = lineOf(event);
    if (!line || event.target.closest("input, select, a")) return;
    dragged = line;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", line.getAttribute("data-id"));
    line.classList.add("dragged");
  });

  document.addEventListener("dragover", (event) => {
    const line = dragged && lineOf(event);
    if (!line) return;
    event.preventDefault();
    if (line === dragged) return;
    const { top, height } = line.getBoundingClientRect();
    line.parentNode.insertBefore(dragged, event.clientY < top + height / 2 ? line : line.nextSibling);
  });

  document.addEventListener("drop", (event) => {
    if (dragged) event.preventDefault();
  });

  document.addEventListener("dragend", () => {
    if (!dragged) return;
    const line = dragged;
    dragged = null;
    line.classList.remove("dragged");
    dropped(line.getAttribute("data-id"), [...line.parentNode.children].indexOf(line));
  });

  // A dragged field would take its letters along instead of marking them.
  const hold = (draggable) => (event) => {
    if (event.target.matches?.("input")) lineOf(event)?.setAttribute("draggable", draggable);
  };
  document.addEventListener("focusin", hold("false"));
  document.addEventListener("focusout", hold("true"));
}
