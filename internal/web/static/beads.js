// Repairing beads with mouse and keyboard. The forms of the page do all the work; this file sends them without
// leaving the page, opens one bead at a time and listens to keys.
"use strict";
(() => {
  const main = document.querySelector("main.lineup");
  if (!main) return;
  const $ = (sel, from = main) => from.querySelector(sel);
  const $$ = (sel, from = main) => [...from.querySelectorAll(sel)];
  const box = $(".main"), said = $("#said"), single = document.querySelector("#single");
  let row = null, busy = false, met = false; // met: a person has come to a bead
  const beads = () => $$("ol.beads > li[id]"), runs = () => $$(".run > details");

  function open(next, focus = true) {
    if (!next) return;
    for (const old of $$("li.active")) { old.classList.remove("active"); old.removeAttribute("aria-current"); }
    row = next;
    row.classList.add("active");
    met ||= focus;
    const run = row.closest(".run > details");
    if (run) run.open = true;
    row.setAttribute("aria-current", "true");
    if (focus) {
      $("a.bead", row).focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }
  }

  // send posts the form as the button would, and puts the page that answers in the place of this one.
  async function send(form, button) {
    if (busy) return;
    busy = true;
    said.textContent = "";
    try {
      const body = new URLSearchParams(new FormData(form));
      body.append(button.name, button.value);
      const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("main.lineup > .main");
      if (!fresh) { location.assign(main.dataset.url); return; }
      const unfolded = runs().filter((run) => run.open).flatMap((run) => $$("li[id]", run).map((li) => li.id));
      box.replaceChildren(...fresh.childNodes);
      box.dataset.at = fresh.dataset.at;
      for (const run of runs()) run.open = $$("li[id]", run).some((li) => unfolded.includes(li.id));
      const at = $("#b" + fresh.dataset.at);
      if (answer.ok) history.replaceState(null, "", answer.url.replace(/#.*/, "") + (at ? "#" + at.id : ""));
      open(at);
      said.textContent = page.querySelector("#said").textContent;
    } catch {
      said.textContent = main.dataset.failed;
    } finally {
      busy = false;
    }
  }

  document.addEventListener("submit", (e) => {
    if (e.target.id !== "repair" || !e.submitter) return;
    e.preventDefault();
    send(e.target, e.submitter);
  });
  document.addEventListener("click", (e) => {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const link = e.target.closest("a[href^='#b']");
    if (link && main.contains(link)) { e.preventDefault(); open($(link.hash)); return; }
    const to = e.target.closest("ol.beads > li[id]");
    if (to && to !== row && !e.target.closest("a, button, summary, textarea, label")) { met = true; open(to, false); }
  });

  // act presses the button of the open bead that has the key. Of several it goes to the next one.
  function act(key) {
    const buttons = row ? $$(`[aria-keyshortcuts="${key}"]`, row) : [];
    if (!buttons.length) { said.textContent = main.dataset.cannot; return; }
    if (buttons.length > 1) { buttons[(buttons.indexOf(document.activeElement) + 1) % buttons.length].focus(); return; }
    buttons[0].click();
    if (buttons[0].matches("summary")) $("textarea", row).focus();
  }

  const stored = () => { try { return localStorage.getItem("recto-single") !== "off"; } catch { return true; } };
  single.checked = stored();
  single.addEventListener("change", () => { try { localStorage.setItem("recto-single", single.checked ? "on" : "off"); } catch { /* private mode */ } });

  document.addEventListener("keydown", (e) => {
    if (e.isComposing || e.ctrlKey || e.altKey || e.metaKey || !single.checked || e.target.closest("input, textarea, select")) return;
    const rows = beads(), at = rows.indexOf(row);
    const doubt = (r) => "doubt" in r.dataset;
    if (e.key === "j") open(rows[at + 1] || row);
    else if (e.key === "k") open(rows[Math.max(0, at - 1)]);
    else if (e.key === "n") open(!met && row && doubt(row) ? row : rows.slice(at + 1).find(doubt) || rows.find(doubt));
    else if (e.key === "p") open(rows.slice(0, Math.max(0, at)).findLast(doubt) || rows.findLast(doubt));
    else if (e.key === "z") { const undo = $("#undo"); if (undo && !undo.disabled) undo.click(); else said.textContent = main.dataset.cannot; }
    else if (e.key === "?") document.querySelector(".keybtn").click();
    else if ("cmsedrfx".includes(e.key)) act(e.key);
    else return;
    e.preventDefault();
  });

  const asked = location.hash.startsWith("#b") && document.getElementById(location.hash.slice(1));
  open(asked || $("#b" + box.dataset.at), false);
  if (asked) addEventListener("load", () => open(asked)); // going there takes the focus away
})();
