// The second part of the page's script (replay.ts): turns, prediction, search, and places in the address.

export const finding = `  // ---- Turns
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

`;
