// The script of the page: replay with real timing, steps, prediction, search, places in the address. It finds everything in
// the page itself, has no words of its own, and makes text only, never markup. In three parts, because it is long; this is
// the last one, which ties keys and buttons to the others.

import { finding } from './finding.ts';
import { moving } from './moving.ts';

const wiring = `  // ---- Wiring
  var keys = {
    k: toggle, ' ': toggle, '[': function () { following(-1); }, ']': function () { following(1); },
    ',': function () { step(-1); }, '.': function () { step(1); }, '/': function () { find.focus(); find.select(); }
  };
  addEventListener('keydown', function (event) {
    var target = event.target, action = keys[event.key];
    if (!action || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target.matches && target.matches('input, select, textarea') && !(target.type === 'range' && event.key !== ' ')) return;
    if (event.key === ' ' && target.matches && target.matches('button, summary, a, input')) return;
    event.preventDefault();
    action();
  });
  play.addEventListener('click', toggle);
  byId('stepBack').addEventListener('click', keys[',']);
  byId('stepOn').addEventListener('click', keys['.']);
  byId('turnBefore').addEventListener('click', keys['[']);
  byId('turnAfter').addEventListener('click', keys[']']);
  byId('all').addEventListener('click', function () {
    pause();
    show();
    play.focus();
    try { history.replaceState(null, '', '#'); } catch (_) { /* As above. */ }
  });
  byId('predict').addEventListener('click', function () { predict(root.dataset.predict === undefined); });
  if (byId('notes')) byId('notes').addEventListener('click', function () {
    var isOn = root.dataset.notes !== 'off';
    root.dataset.notes = isOn ? 'off' : 'on';
    byId('notes').setAttribute('aria-pressed', String(!isOn));
  });
  slider.addEventListener('input', function () { pause(); show(Number(slider.value)); });
  slider.addEventListener('change', keep);
  byId('idle').addEventListener('change', function () { var time = now < 0 ? -1 : timeOf(now); measure(); show(time < 0 ? undefined : placeOf(time)); });
  find.addEventListener('input', search);
  find.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && !event.isComposing) nextHit(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') { find.value = ''; search(); }
  });
  addEventListener('hashchange', read);
  // A part that is pressed opens what it means.
  all('.turn .talk').forEach(function (talk) {
    talk.addEventListener('click', function (event) {
      var piece = event.target.closest('.piece');
      if (!piece || String(getSelection()) !== '') return;
      var unit = piece.closest('.unit'), turn = piece.closest('.turn');
      var side = unit.classList.contains('client') ? 'client' : 'server';
      var note = all('.note.' + side, turn).filter(function (one) { return one.dataset.at === unit.dataset.at && one.querySelector('.parts'); }).pop();
      var part = note && all('.parts li', note)[all('.piece', unit).indexOf(piece)];
      all('.raised').forEach(function (one) { one.classList.remove('raised'); });
      piece.classList.add('raised');
      if (!part) return;
      note.querySelector('.parts').open = true;
      part.classList.add('raised');
      part.scrollIntoView({ block: 'nearest' });
    });
  });
  // The reader's own time beside that of the server.
  all('time').forEach(function (time) {
    var date = new Date(time.dateTime);
    if (isNaN(date) || date.getTimezoneOffset() === 0) return;
    time.textContent += ' · ' + date.toLocaleString(root.lang, { dateStyle: 'medium', timeStyle: 'medium' });
  });
  measure();
  bar.hidden = false;
  show();
  read();
})();
`;

export const replayScript = moving + finding + wiring;

/** SHA-256 of the script in base64; html.test.ts says what it must be. */
export const replayScriptHash = 'CYSKnhaeNCfAplRIfcTFIU3FIDIE3+9kg6PRInFzUBI=';
