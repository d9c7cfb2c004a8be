// The desk with a keyboard. Everything here can be done without it: forms and links carry the work, this
// file saves while one types, moves the one form from sentence to sentence, and listens to keys.
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const $ = (sel, from = document) => from.querySelector(sel);
  const $$ = (sel, from = document) => [...from.querySelectorAll(sel)];
  const inField = (el) => el.closest("input, textarea, select, [contenteditable]");

  // Key help: opened by its button or its key, closed by Esc; focus goes back to where it came from.
  const help = $("#keys"), helpButton = $(".keybtn");
  let cameFrom = null;
  const showHelp = (open) => {
    if (!help || help.hidden === !open) return;
    help.hidden = !open;
    helpButton?.setAttribute("aria-expanded", String(open));
    if (open) { cameFrom = document.activeElement; help.focus(); help.scrollIntoView({ block: "nearest" }); } else if (cameFrom) cameFrom.focus();
  };
  helpButton?.addEventListener("click", () => showHelp(help.hidden));

  $$("time[datetime]", $("#progress") || document.createElement("i")).forEach(localTime);
  function localTime(t) {
    const at = new Date(t.dateTime);
    if (!isNaN(at)) t.textContent = at.toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  }

  const work = $("main.work");
  if (work && "editable" in work.dataset) editor(work);
  else if ($("#stories")) list();

  document.addEventListener("keydown", (e) => {
    if (e.isComposing || e.key !== "Escape") return;
    showHelp(false);
    const open = document.activeElement?.closest?.("details:is(.refuse, .aside)[open]");
    if (open) { open.open = false; $("summary", open).focus(); }
  });

  // ---- the list: j k t / ? (single letters, so only outside fields, and they can be turned off)
  function list() {
    const single = $("#single");
    const stored = () => { try { return localStorage.getItem("recto-single") !== "off"; } catch { return true; } };
    if (single) {
      single.checked = stored();
      single.addEventListener("change", () => { try { localStorage.setItem("recto-single", single.checked ? "on" : "off"); } catch { /* private mode */ } });
    }
    document.addEventListener("keydown", (e) => {
      if (e.isComposing || e.ctrlKey || e.altKey || e.metaKey || inField(e.target) || (single && !single.checked)) return;
      const links = $$(".row > a.t"), at = links.findIndex((a) => a.parentElement.contains(document.activeElement));
      if (e.key === "j" || e.key === "k") links[Math.min(links.length - 1, Math.max(0, at + (e.key === "j" ? 1 : at < 0 ? 1 : -1)))]?.focus();
      else if (e.key === "t") $(".take button", links[at]?.parentElement)?.click();
      else if (e.key === "/") $("#q")?.focus();
      else if (e.key === "?") showHelp(help.hidden);
      else return;
      e.preventDefault();
    });
  }

  // ---- the editor
  function editor(main) {
    const form = $("#edit"), area = $("#seg"), saying = $("#saying"), note = $("#note-new"), omit = $("#omit"), takeIn = $(".takein", form);
    if (!form) return;
    const rows = $$("li.unit", main), label = $("label[for=seg]", form), reopen = $(".reopen", form);
    const omitLabel = $("label[for=omit]", form), omitWords = omitLabel.textContent;
    const noteLabel = $("label[for=note-new]", form), noteWords = noteLabel.textContent;
    const words = label.textContent, first = form.closest("li.unit");
    let row = first, timer = 0, saving = null, conflicted = false;

    const say = (what) => { saying.textContent = what ? saying.dataset[what] : ""; };
    // The server may write a text a little differently than it was typed: what was sent counts as saved too.
    const dirty = () => !conflicted && ![row.dataset.md, row.dataset.sent ?? row.dataset.md].some((t) => t.trim() === area.value.trim());

    // A note is sent when its sentence is left or a button is pressed, not while one types.
    const noted = () => note.value.trim() !== "";
    const closeNote = () => { note.value = ""; note.closest("details").open = false; };

    // send posts the draft and puts the answer's parts in place. One save at a time, in order.
    async function send(act, withNote = false) {
      clearTimeout(timer);
      while (saving) await saving;
      const at = row, text = area.value;
      const body = new URLSearchParams({ version: at.dataset.version, text, do: act });
      if (withNote && noted()) body.set("note", note.value);
      if (act === "omit") body.set("reason", omit.value);
      say("saving");
      saving = (async () => {
        try {
          const answer = await fetch(at.dataset.save, { method: "POST", body, headers: { Accept: "application/json" }, credentials: "same-origin" });
          const got = await answer.json();
          if (answer.status === 409 && got.conflict) return showConflict(at, got);
          if (!answer.ok) { saying.textContent = got.error || saying.dataset.failed; return false; }
          put(at, got, text);
          if (body.has("note")) { if (note.contains(document.activeElement) || act === "note") area.focus(); closeNote(); }
          if (act === "omit" || act === "take in") changed(at);
          say("saved");
          return true;
        } catch {
          say("failed");
          return false;
        } finally {
          saving = null;
        }
      })();
      return saving;
    }

    // changed shows the text that the server put in the place of the one that was sent.
    function changed(at) {
      if (at !== row) return;
      area.value = at.dataset.md;
      omit.value = "";
      omit.closest("details").open = false;
      area.focus();
    }

    // tools shows what can be done with the open sentence.
    function tools() {
      const left = "omitted" in row.dataset;
      reopen.hidden = !row.hasAttribute("data-ok");
      takeIn.hidden = !left;
      note.closest("details").hidden = left || !("notes" in row.dataset);
      omit.closest("details").hidden = left || !("omit" in row.dataset);
    }

    function put(at, got, sent) {
      at.dataset.version = got.version;
      at.dataset.md = got.markdown;
      at.dataset.sent = sent;
      at.toggleAttribute("data-ok", got.confirmed);
      at.toggleAttribute("data-omitted", got.omitted);
      $(".shown", at).innerHTML = got.shown;
      const bead = $("a.bead", at);
      if (bead !== document.activeElement) bead.outerHTML = got.bead;
      $("a.bead", at).classList.toggle("on", at === row);
      $(".status", at).innerHTML = got.status;
      if (!$(".notes", at).contains(document.activeElement)) $(".notes", at).innerHTML = got.notes;
      for (const el of $$("[name=version]", at)) el.value = got.version;
      at.toggleAttribute("data-found", !!$(".status .flag:is(.must, .check, .info)", at));
      const bar = $("#progress");
      bar.innerHTML = got.bar;
      $$("time[datetime]", bar).forEach(localTime);
      if (!$("#items").contains(document.activeElement)) $("#items").innerHTML = got.items;
      if (at === row) tools();
      showItems();
    }

    // Both texts are shown; the field above stays the place to write. Using one's own text saves it over
    // the version that stands now.
    function showConflict(at, got) {
      conflicted = at === row;
      $(".bothtexts", at)?.remove();
      $(".r", at).insertAdjacentHTML("beforeend", got.conflict);
      saying.textContent = got.error;
      const box = $(".bothtexts", at), choice = $("form", box);
      if (conflicted) for (const el of $$("label, textarea", choice)) el.hidden = true;
      choice.addEventListener("submit", (e) => {
        if (at !== row) return;
        e.preventDefault();
        at.dataset.version = got.version;
        conflicted = false;
        box.remove();
        area.focus();
        send("save");
      });
      box.scrollIntoView({ block: "nearest" });
      return false;
    }

    // The memory, the terms and the concordance of the open sentence come from the server.
    async function fetchHelp(query) {
      const help = $("#help");
      if (!help) return;
      const at = row;
      try {
        const answer = await fetch(row.dataset.save + "/help?q=" + encodeURIComponent(query || ""), { headers: { Accept: "application/json" } });
        if (!answer.ok || at !== row) return;
        help.innerHTML = (await answer.json()).help;
        $$("time[datetime]", help).forEach(localTime);
        if (query !== undefined) $("#find")?.focus();
      } catch { /* the sentence can be written without it */ }
    }

    function showItems() {
      for (const item of $$("#items > .item[data-unit]")) item.hidden = item.dataset.unit !== row.dataset.id;
      $("#items-of").textContent = $("#items-of").textContent.replace(/\d+/, row.dataset.n);
    }

    // open moves the form to another sentence; what was typed is saved first.
    async function open(next) {
      if (!next || next === row) { area.focus(); return; }
      if ((dirty() || noted()) && !await send("save", true) && noted()) return; // the note is still in its field
      if (conflicted) { location.assign($("a.bead", next).href); return; }
      reach(row, false);
      row.classList.remove("active");
      row.removeAttribute("aria-current");
      $("a.bead", row).classList.remove("on");
      row = next;
      row.classList.add("active");
      row.setAttribute("aria-current", "true");
      $("a.bead", row).classList.add("on");
      $(".r", row).insertBefore(form, $(".status", row));
      form.action = row.dataset.save;
      $("[name=version]", form).value = row.dataset.version;
      area.value = row.dataset.md;
      area.setAttribute("aria-describedby", $(".status", row).id);
      label.textContent = words.replace(/\d+/, row.dataset.n);
      noteLabel.textContent = noteWords.replace(/\d+/, row.dataset.n);
      omitLabel.textContent = omitWords.replace(/\d+/, row.dataset.n);
      omit.value = "";
      omit.closest("details").open = false;
      tools();
      $("#history").href = row.dataset.save;
      say("");
      reach(row, true);
      showItems();
      fetchHelp();
      history.replaceState(null, "", $("a.bead", row).href);
      area.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    }

    // Terms of the open sentence: Tab and Alt+T reach them, Enter or a click puts the rendering in, Esc goes back.
    const termsOf = (r) => [...r.querySelectorAll(".v .term[data-use]")];
    const reach = (r, on) => termsOf(r).forEach((t) => { t.tabIndex = on ? 0 : -1; });
    const use = (term) => {
      area.setRangeText(term.dataset.use, area.selectionStart, area.selectionEnd, "end");
      area.focus();
      area.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const nextTerm = () => { const all = termsOf(row); all[(all.indexOf(document.activeElement) + 1) % all.length]?.focus(); };
    reach(row, true);
    main.addEventListener("click", (e) => { const term = e.target.closest(".term[data-use]"); if (term && row.contains(term)) use(term); });
    main.addEventListener("keydown", (e) => {
      if (e.key === "Escape") { main.classList.add("no-gloss"); if (e.target.matches(".term")) area.focus(); return; }
      if (!e.target.matches(".term[data-use]") || (e.key !== "Enter" && e.key !== " ") || e.ctrlKey || e.metaKey || !row.contains(e.target)) return;
      e.preventDefault();
      use(e.target);
    });
    for (const kind of ["pointerover", "focusin"]) main.addEventListener(kind, (e) => { if (e.target.closest(".term")) main.classList.remove("no-gloss"); });

    const step = (by) => rows[rows.indexOf(row) + by];
    const after = (want) => { const at = rows.indexOf(row); return [...rows.slice(at + 1), ...rows.slice(0, at)].find(want); };

    async function confirmAndNext() {
      if (await send("confirm", true)) await open(after((r) => !r.hasAttribute("data-ok")) || step(1));
    }

    const soon = () => {
      say("");
      clearTimeout(timer);
      timer = setTimeout(() => { if (dirty()) send("save"); }, 1500);
    };
    area.addEventListener("input", (e) => { if (e.isComposing) clearTimeout(timer); else soon(); });
    area.addEventListener("compositionend", soon);
    form.addEventListener("submit", (e) => {
      e.preventDefault();
      const act = e.submitter?.value || "save";
      if (act === "confirm") confirmAndNext(); else send(act, true);
    });
    // A link to a place on this page stays on this page; a click on a sentence opens it.
    document.addEventListener("click", (e) => {
      if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey) return;
      const link = e.target.closest("a[href]");
      const to = link ? link.pathname === location.pathname && link.hash && document.getElementById(link.hash.slice(1))
        : e.target.closest("li.unit[data-save] .shown")?.closest("li.unit");
      if (!to || link?.classList.contains("skip")) return;
      e.preventDefault();
      if (link?.closest(".bothtexts")) { location.reload(); return; } // the other text stands: show it
      if (to.matches("li.unit")) { open(to); return; }
      to.scrollIntoView({ block: "center" });
      $("summary, button, a", to)?.focus();
    });
    main.addEventListener("submit", (e) => {
      if (e.target.matches("#help form.find")) {
        e.preventDefault();
        fetchHelp($("#find").value);
        return;
      }
      if (!e.target.matches("form[data-fill]")) return;
      e.preventDefault();
      area.value = $("[name=text]", e.target).value;
      area.focus();
      send("save");
    });
    document.addEventListener("keydown", (e) => {
      if (e.isComposing || e.keyCode === 229) return;
      if ((e.ctrlKey || e.metaKey) && e.key === "Enter" && (e.target === area || !inField(e.target))) confirmAndNext();
      else if (e.altKey && e.key === "ArrowDown") open(step(1));
      else if (e.altKey && e.key === "ArrowUp") open(step(-1));
      else if (e.altKey && e.code === "KeyT" && termsOf(row).length) nextTerm();
      else if (e.altKey && e.code === "KeyF") open(after((r) => r.hasAttribute("data-found")));
      else if ((e.ctrlKey || e.metaKey) && /^[1-3]$/.test(e.key) && $(`#help form[data-match="${e.key}"]`)) $(`#help form[data-match="${e.key}"]`).requestSubmit();
      else if (e.altKey && e.code === "KeyK" && $("#find")) { const picked = String(getSelection()).trim() || area.value.slice(area.selectionStart, area.selectionEnd); if (picked) fetchHelp(picked.slice(0, 200)); else $("#find").focus(); }
      else if (e.altKey && e.code === "KeyU" && $("#items .item:not([hidden]) form[data-fill]")) $("#items .item:not([hidden]) form[data-fill]").requestSubmit();
      else if (e.altKey && e.code === "KeyD" && $("#items .item:not([hidden]) .refuse")) { const refuse = $("#items .item:not([hidden]) .refuse"); refuse.open = true; $("input.field", refuse).focus(); }
      else if (e.altKey && (e.key === "?" || e.code === "Slash")) showHelp(help.hidden);
      else return;
      e.preventDefault();
    });
    // Hand-in and every other form send the page away: what was typed goes first.
    document.addEventListener("submit", async (e) => {
      if (e.defaultPrevented || e.target === form || !dirty() && !noted()) return;
      e.preventDefault();
      if (await send("save", true)) e.target.requestSubmit(e.submitter);
    });
    addEventListener("beforeunload", (e) => { if (dirty() || noted()) e.preventDefault(); });
    // Going to the place that the address names takes the focus away, so the field gets it afterwards.
    if (!location.hash) area.focus({ preventScroll: true });
    else if (location.hash === "#u" + row.dataset.id) addEventListener("load", () => area.focus());
  }
})();
