// The first part of the page's script (replay.ts): the time of the recording, what is shown of it, and playing.

export const moving = `(function () {
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
  function textOf(item) {
    return item.matches('.unit') ? all('.unseen, .wire, .verdict', item).map(function (one) { return one.textContent; }).join('') : item.textContent;
  }
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

`;
