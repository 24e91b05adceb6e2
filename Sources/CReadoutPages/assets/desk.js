// Small comforts over pages that work without them: keys for reading and reviewing, copying a
// citation, dropping files.
"use strict";

document.documentElement.classList.add("scripted");

/** Whether single keys act at all: somebody may have turned them off. */
function areKeysOn() { return localStorage.getItem("keys") !== "off"; }

/** Whether a key is a letter and nothing else: somebody is typing, or has turned keys off. */
function isTyping(event) {
  const target = event.target;
  return !areKeysOn() || event.ctrlKey || event.metaKey || event.altKey
    || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** A list of places that keys go through one by one. */
class Steps {
  constructor(places) {
    this.places = places;
    this.index = -1;
  }

  get current() { return this.places[this.index]; }

  move(by) {
    if (this.places.length === 0) return;
    this.index = Math.min(Math.max(this.index + by, 0), this.places.length - 1);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.current.focus({ preventScroll: true });
    this.current.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }
}

function readArticle() {
  const items = [...document.querySelectorAll(".statements [data-statement]")];
  if (items.length === 0) return;
  const steps = new Steps(items);
  const mark = () => {
    document.querySelectorAll(".anchor.is-here").forEach((one) => one.classList.remove("is-here"));
    const place = document.getElementById(steps.current.hash.slice(1));
    if (!place) return;
    place.classList.add("is-here");
    place.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (event) => {
    if (isTyping(event)) return;
    if (event.key === "j" || event.key === "k") {
      steps.move(event.key === "j" ? 1 : -1);
      mark();
    } else if (event.key === "Enter" && steps.current === document.activeElement) {
      event.preventDefault();
      location.assign(steps.current.dataset.statement);
    }
  });
}

/** The button of a key within an item of the review. */
function buttonOf(item, key) {
  return item.querySelector(`[data-key="${CSS.escape(key)}"]`);
}

function review() {
  const items = [...document.querySelectorAll("[data-review]")];
  if (items.length === 0) return;
  const steps = new Steps(items);
  document.addEventListener("focusin", (event) => {
    const item = event.target.closest("[data-review]");
    if (item) steps.index = items.indexOf(item);
  });
  document.addEventListener("keydown", (event) => {
    if (isTyping(event)) return;
    if (items[0].tabIndex === -1 && items[0].matches("li") && (event.key === "j" || event.key === "k")) {
      return steps.move(event.key === "j" ? 1 : -1);
    }
    const item = steps.current;
    if (!item) return;
    if (event.key === "Enter" && document.activeElement === item) {
      const link = item.querySelector("[data-open]");
      if (link) location.assign(link.href);
      return;
    }
    const button = event.key.length === 1 ? buttonOf(item, event.key) : null;
    if (!button) return;
    event.preventDefault();
    button.click();
    if (button.matches("summary")) button.parentElement.querySelector("input:not([type=hidden])").focus();
  });
  if (items[0].matches("li") && new URLSearchParams(location.search).has("done")) steps.move(1);
}

function stepThroughStatements() {
  document.addEventListener("keydown", (event) => {
    if (isTyping(event)) return;
    const way = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
    const link = way && document.querySelector(`[data-step="${way}"]`);
    if (link) location.assign(link.href);
  });
}

function copyCitations() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Selected: copy it with your keyboard";
      }
    });
  }
}

function dropFiles() {
  const form = document.querySelector("[data-drop]");
  if (!form) return;
  const input = form.querySelector("input[type=file]");
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("is-over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("is-over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("is-over");
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
  });
}

function switchKeys() {
  for (const button of document.querySelectorAll("[data-keys]")) {
    const tell = () => { button.textContent = areKeysOn() ? "Turn keys off" : "Turn keys on"; };
    tell();
    button.addEventListener("click", () => {
      localStorage.setItem("keys", areKeysOn() ? "off" : "on");
      tell();
    });
  }
}

switchKeys();
readArticle();
review();
stepThroughStatements();
copyCitations();
dropFiles();
