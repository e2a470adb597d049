// The script of the page: replay with real timing, steps, prediction, search, places in the address. It finds everything in
// the page itself, has no words of its own, and makes text only, never markup.

export const replayScript = `(function () {
  'use strict';
  var root = document.documentElement;
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector, from) { return Array.prototype.slice.call((from || document).querySelectorAll(selector)); };
  var bar = byId('replay'), slider = byId('at'), clock = byId('clock'), play = byId('play'), find = byId('find');
  var turns = all('.turn');
  var timed = all('main [data-at]').map(function (element) { return { element: element, at: Number(element.dataset.at) }; });
  var times = timed.map(function (one) { return one.at; }).sort(function (a, b) { return a - b; })
    .filter(function (at, i, list) { return i === 0 || at !== list[i - 1]; });
  if (times[0] !== 0) times.unshift(0);
  var places = [], now = -1, isPlaying = false, current = -1, frame = 0, last = 0, hits = [], hit = -1;

  // ---- Time. A place is a time of the recording without what its pauses have beyond the limit.
  function measure() {
    var limit = Number(byId('idle').value) || Infinity;
    places = [0];
    for (var i = 1; i < times.length; i++) places[i] = places[i - 1] + Math.min(times[i] - times[i - 1], limit);
    slider.max = String(end());
    byId('ticks').replaceChildren();
    turns.forEach(function (turn) {
      var tick = document.createElement('span');
      tick.className = 'tick';
      if (turn.dataset.class) tick.dataset.class = turn.dataset.class;
      tick.style.left = (100 * placeOf(Number(turn.dataset.at))) / (end() || 1) + '%';
      byId('ticks').append(tick);
    });
  }
  function end() { return places[places.length - 1]; }
  function indexAt(list, value) {
    var i = list.length - 1;
    while (i > 0 && list[i] > value) i--;
    return i;
  }
  function placeOf(time) {
    var i = indexAt(times, time);
    return Math.min(places[i] + time - times[i], i + 1 < places.length ? places[i + 1] : places[i]);
  }
  function timeOf(place) {
    var i = indexAt(places, place);
    return i + 1 < places.length ? times[i] + place - places[i] : times[i];
  }
  function written(ms) {
    var seconds = Math.floor(ms / 1000);
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  }

  // ---- What is shown. now < 0: everything.
  function show(place, spoken) {
    now = place === undefined ? -1 : Math.max(0, Math.min(end(), place));
    var time = now < 0 ? Infinity : times[indexAt(places, now + 0.5)], fresh = [];
    timed.forEach(function (one) {
      var isLater = one.at > time;
      if (!isLater && one.element.classList.contains('later')) fresh.push(one.element);
      one.element.classList.toggle('later', isLater);
    });
    byId('all').hidden = now < 0;
    var shown = now < 0 ? end() : now, latest = latestTurn(time);
    slider.value = String(Math.round(shown));
    clock.textContent = now < 0 ? written(times[times.length - 1]) : written(timeOf(shown)) + ' / ' + written(times[times.length - 1]);
    slider.setAttribute('aria-valuetext', filled(bar.dataset.place, { time: written(timeOf(shown)), turn: latest ? latest.id : '' }));
    var lines = fresh.filter(function (element) { return element.matches('.unit, .remark') && element.offsetParent; });
    if (lines.length > 0) lines[lines.length - 1].scrollIntoView({ block: 'nearest' });
    if (spoken && lines.length > 0) say((latest ? latest.dataset.name + '. ' : '') + lines.map(textOf).join(' '));
    return lines;
  }
  function latestTurn(time) {
    return turns.filter(function (turn) { return Number(turn.dataset.at) <= time; }).pop();
  }
  function filled(text, values) {
    return text.replace(/[{](\\w+)[}]/g, function (whole, name) { return String(values[name]); });
  }
  function textOf(unit) { return unit.textContent; }
  function say(text) { byId('said').textContent = text; }

  // ---- Playing
  function toggle() { if (isPlaying) pause(); else start(); }
  function start() {
    if (now < 0 || now >= end()) show(0);
    isPlaying = true;
    last = 0;
    play.textContent = play.dataset.pause;
    frame = requestAnimationFrame(tick);
  }
  function pause() {
    if (!isPlaying) return;
    isPlaying = false;
    cancelAnimationFrame(frame);
    play.textContent = play.dataset.play;
    keep();
  }
  function tick(ms) {
    var passed = last === 0 ? 0 : (ms - last) * Number(byId('speed').value);
    last = ms;
    var i = indexAt(places, now), next = places[i + 1];
    if (next !== undefined && now + passed >= next && isGuessing(times[i])) { pause(); return; }
    if (now + passed >= end()) { show(end()); pause(); return; }
    show(now + passed);
    frame = requestAnimationFrame(tick);
  }
  // A reply that came and is not guessed yet holds the replay.
  function isGuessing(time) {
    return root.dataset.predict !== undefined && turns.some(function (turn) {
      return !turn.classList.contains('guessed') && all('.unit.server', turn).some(function (unit) { return Number(unit.dataset.at) <= time; });
    });
  }
  function step(by) {
    pause();
    var i = now < 0 ? (by > 0 ? -1 : places.length - 1) : indexAt(places, now + 0.5);
    if (by < 0 && now > places[i] + 0.5) i++;
    show(places[Math.max(0, Math.min(places.length - 1, i + by))], true);
    keep();
  }
  function keep() {
    if (now < 0) return;
    try { history.replaceState(null, '', '#t=' + written(timeOf(now))); } catch (_) { /* Some browsers do not, for files. */ }
  }

  // ---- Turns
  function go(to, quiet) {
    if (turns.length === 0) return;
    current = Math.max(0, Math.min(turns.length - 1, to));
    var turn = turns[current];
    if (now >= 0) {
      pause();
      var ats = all('[data-at]', turn).map(function (element) { return Number(element.dataset.at); });
      show(placeOf(Math.max.apply(null, ats.concat(Number(turn.dataset.at)))));
    }
    turn.scrollIntoView({ block: 'nearest' });
    if (quiet) return;
    turn.querySelector('h2 a').focus({ preventScroll: true });
    say(turn.dataset.name + '. ' + all('.unit', turn).filter(function (unit) { return unit.offsetParent; }).map(textOf).join(' '));
  }
  function following(by) {
    var focused = document.activeElement && document.activeElement.closest('.turn');
    if (focused) current = turns.indexOf(focused);
    else if (now >= 0) current = turns.indexOf(latestTurn(timeOf(now)));
    go(current + by);
  }

  // ---- Prediction
  function predict(on) {
    if (on) root.dataset.predict = ''; else delete root.dataset.predict;
    byId('predict').setAttribute('aria-pressed', String(on));
    all('.guess').forEach(function (guess) { guess.remove(); });
    turns.forEach(function (turn) {
      turn.classList.remove('guessed');
      if (on && turn.querySelector('.unit.server')) ask(turn);
    });
  }
  function ask(turn) {
    var guess = document.createElement('div'), question = document.createElement('p'), button = document.createElement('button');
    guess.className = 'guess';
    question.textContent = bar.dataset.guess;
    button.type = 'button';
    button.textContent = bar.dataset.reveal;
    button.addEventListener('click', function () {
      turn.classList.add('guessed');
      guess.remove();
      say(all('.unit.server', turn).map(textOf).join(' '));
      turn.querySelector('h2 a').focus({ preventScroll: true });
    });
    guess.append(question, button);
    turn.lastElementChild.append(guess);
  }

  // ---- Search
  function search() {
    var wanted = find.value.trim().toLowerCase(), ranges = [];
    hits = [];
    hit = -1;
    if (wanted !== '') turns.forEach(function (turn) {
      if (turn.textContent.toLowerCase().indexOf(wanted) >= 0) hits.push(turn);
      rangesIn(turn, wanted, ranges);
    });
    if (window.CSS && CSS.highlights && window.Highlight) {
      CSS.highlights.delete('found');
      if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges.slice(0, 500)));
    }
    if (hits.length > 0) { hit = 0; go(turns.indexOf(hits[0]), true); }
    tellHits(wanted);
  }
  function rangesIn(turn, wanted, ranges) {
    var walker = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      var text = node.data.toLowerCase();
      for (var at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        if (at + wanted.length > node.data.length) break;
        var range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        ranges.push(range);
      }
    }
  }
  function tellHits(wanted) {
    byId('found').textContent = wanted === '' ? '' : filled(bar.dataset.found, { place: hit + 1, count: hits.length });
  }
  function nextHit(by) {
    if (hits.length === 0) return;
    hit = (hit + by + hits.length) % hits.length;
    go(turns.indexOf(hits[hit]), true);
    tellHits(find.value);
  }

  // ---- Places in the address: #5, #5-8, #t=0:31
  function read() {
    var hash = location.hash, range = /^#(\\d+)-(\\d+)$/.exec(hash), time = /^#t=(\\d+):(\\d\\d)$/.exec(hash);
    all('.lit').forEach(function (turn) { turn.classList.remove('lit'); });
    if (time) { pause(); show(placeOf((Number(time[1]) * 60 + Number(time[2])) * 1000)); return; }
    var from = Number(range ? range[1] : hash.slice(1)), to = Number(range ? range[2] : hash.slice(1));
    if (!/^#\\d/.test(hash)) return;
    var lit = turns.filter(function (turn) { return Number(turn.id) >= from && Number(turn.id) <= to; });
    if (lit.length === 0) return;
    pause();
    show();
    current = turns.indexOf(lit[0]);
    lit.forEach(function (turn) { turn.classList.add('lit'); });
    lit[0].scrollIntoView({ block: 'start' });
  }

  // ---- Wiring
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

/** SHA-256 of the script in base64; html.test.ts says what it must be. */
export const replayScriptHash = 'WR5Rs2foMkAm5I2tp00IXM959czf1YlNs5X989a/C14=';
