// Buttons, keys, the line of steps, themes, the full screen, paper.
const root = document.documentElement;
const slider = $('slider');
const dark = matchMedia('(prefers-color-scheme: dark)');

function rail() {
  const share = (step) => (lastStep ? (step / lastStep) * 100 : 0) + '%';
  for (const [number, step] of steps.entries()) {
    const [label, kind, refused] = step.tick || ['start', 'system', false];
    const dot = made('span', `dot kind-${kind}` + (refused ? ' refused' : ''), '');
    dot.style.left = share(number);
    dot.dataset.step = number;
    dot.append(made('small', '', label));
    if (step.ask) dot.append(made('b', 'asks', '?'));
    if (step.pictures) dot.append(made('b', 'flag', '⚑'));
    $('marks').append(dot);
  }
  slider.max = lastStep;
  $('marks').classList.toggle('dense', lastStep > 60);
}

function markRail(number) {
  slider.value = number;
  const label = number ? steps[number].tick[0] : 'start';
  slider.setAttribute('aria-valuetext', `step ${number} of ${lastStep}: ${label}`);
  $('where').textContent = `step ${number} of ${lastStep}`;
  $('rail').style.setProperty('--done', (lastStep ? (number / lastStep) * 100 : 0) + '%');
  for (const dot of $('marks').children) {
    const step = Number(dot.dataset.step);
    dot.classList.toggle('now', step === number);
    dot.classList.toggle('later', step > number);
  }
  thin();
  $('first').disabled = $('previous').disabled = number === 0;
  $('last').disabled = number === lastStep;
  $('next').disabled = number === lastStep && !question(number);
}

// Labels that would touch the one before them stay away; the present step's is always there.
function thin() {
  let edge = -Infinity;
  const labels = [...$('marks').querySelectorAll('small')];
  for (const label of labels) label.classList.remove('away');
  const boxes = labels.map((label) => label.getBoundingClientRect());
  const now = labels.findIndex((label) => label.parentNode.classList.contains('now'));
  for (const [i, label] of labels.entries()) {
    const near = i !== now && now >= 0 && boxes[i].right > boxes[now].left - 6 && boxes[i].left < boxes[now].right + 6;
    const away = i !== now && (boxes[i].left < edge + 6 || near);
    label.classList.toggle('away', away);
    if (!away) edge = boxes[i].right;
  }
}

function shade() {
  const now = root.dataset.theme;
  const isDark = now === 'dark' || (now === 'auto' && dark.matches);
  root.dataset.theme = isDark ? 'light' : 'dark';
}

function present(on) {
  root.classList.toggle('presenting', on);
  $('present').setAttribute('aria-pressed', on);
  if (on && root.requestFullscreen) root.requestFullscreen().catch(() => {});
  if (!on && document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

document.addEventListener('fullscreenchange', () => { if (!document.fullscreenElement) present(false); });

const presenting = () => root.classList.contains('presenting');

function escape() {
  if (!$('card').hidden) return choose('');
  if (asking >= 0) return closeAsk();
  if (presenting()) present(false);
}

const keys = {
  ArrowRight: next, PageDown: next, ' ': next, '.': next,
  ArrowLeft: previous, PageUp: previous,
  Home: () => go(0), End: () => go(lastStep),
  p: play, f: fit, '+': () => zoomMiddle(1.25), '=': () => zoomMiddle(1.25), '-': () => zoomMiddle(0.8),
  '?': () => $('keys').showModal(), t: shade, s: () => present(!presenting()), Escape: escape,
};

// Space and the page keys stay with a control or a text that needs them itself.
function taken(event) {
  const target = event.target;
  if ($('keys').open) return true;
  if (event.key === ' ') return target.closest('button, a, summary') !== null;
  return false;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || taken(event)) return;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  if (act !== play) if (act === next || act === previous) halt();
  act();
});

const click = (id, act) => $(id).addEventListener('click', act);
click('first', () => go(0));
click('previous', () => { halt(); previous(); });
click('play', play);
click('next', () => { halt(); next(); });
click('last', () => go(lastStep));
click('in', () => zoomMiddle(1.25));
click('out', () => zoomMiddle(0.8));
click('fit', fit);
click('theme', shade);
click('present', () => present(!presenting()));
click('help', () => $('keys').showModal());
slider.addEventListener('input', () => go(Number(slider.value)));

// On paper every marked picture is drawn, or the last one where the author marked none.
function figure(number) {
  const page = shape('svg', { viewBox: reel.bounds.join(' '), role: 'img' });
  for (const it of wanted(still(number))) {
    it.element = piece(it.drawn);
    it.element.setAttribute('transform', `translate(${it.x} ${it.y})`);
    page.append(it.element);
  }
  return page;
}

function print() {
  const places = [...document.querySelectorAll('#document figure[data-step]')];
  if (!places.length) {
    const last = document.createElement('figure');
    last.dataset.step = lastStep;
    $('document').append(last);
    places.push(last);
  }
  for (const place of places)
    if (!place.querySelector('svg')) place.prepend(figure(Number(place.dataset.step)));
}

addEventListener('beforeprint', print);
addEventListener('resize', thin);

root.classList.add('scripted');
$('player').hidden = false;
rail();
lookAt(whole());
show(addressed(), false);
