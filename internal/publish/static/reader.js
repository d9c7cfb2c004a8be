// The reading page works without this: a sentence shows its original on :hover, :focus and :target.
// With it the story is one tab stop: arrows move by sentence, Enter or a click pins one, Esc lets go.
(() => {
  const all = [...document.querySelectorAll('#story .s')];
  if (!all.length) return;
  const root = document.documentElement;
  root.classList.add('js'); // from here on .on does what :target did
  let stop = all[0];

  const moveStop = s => { stop.tabIndex = -1; stop = s; s.tabIndex = 0; };
  const pin = s => {
    for (const x of all) x.classList.toggle('on', x === s);
    if (s) moveStop(s);
  };
  const pinTarget = () => {
    const s = location.hash && all.find(x => '#' + x.id === location.hash);
    if (s) { pin(s); s.focus({ preventScroll: true }); }
  };
  // What a pointer merely rests on must be dismissable too: .hush lasts until it moves to another sentence.
  const letGo = () => {
    pin(null);
    document.activeElement?.closest?.('.s')?.blur();
    root.classList.add('hush');
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  };
  const wake = () => root.classList.remove('hush');

  for (const [i, s] of all.entries()) {
    s.tabIndex = s === stop ? 0 : -1;
    s.addEventListener('focus', () => { wake(); moveStop(s); });
    s.addEventListener('pointerenter', wake);
    s.addEventListener('click', e => {
      if (e.target.closest('a, .o') || String(getSelection())) return;
      if (s.classList.contains('on')) letGo(); else { wake(); pin(s); }
    });
    s.addEventListener('keydown', e => {
      if (e.target !== s || e.isComposing || e.ctrlKey || e.altKey || e.metaKey) return;
      const next = all[i + ({ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[e.key] || 0)];
      if (next && next !== s) {
        e.preventDefault();
        pin(null);
        next.focus();
      }
      if (e.key === 'Enter') { e.preventDefault(); pin(s); }
    });
  }
  addEventListener('keydown', e => { if (e.key === 'Escape' && !e.isComposing) letGo(); });
  addEventListener('hashchange', pinTarget);
  pinTarget();
})();
