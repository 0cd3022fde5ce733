// Walking through the story: one step is shown at a time, with its destruction in beats when one
// goes forward. A key pressed in between ends the beats at once and then acts.
let at = 0;
let run = 0;
let timer = 0;
let playing = false;

const STEP = 320;
const BEAT = 1100;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

function say(text) {
  $('told').textContent = text;
}

function tell(number) {
  const step = steps[number];
  tellConsole(step);
  tellNarration(step);
  tellProse(number);
  tellOutline(number);
  markRail(number);
  $('side').scrollTop = 0;
  const name = step.headline ? `Step ${number} of ${lastStep}. ${step.sentences.join(' ')}` : `Start of ${lastStep} steps.`;
  say(name);
}

const still = (step) => steps[step].frames[steps[step].frames.length - 1];

// The things in the picture that a step brought or changed; none at the start.
function changes(step) {
  if (step === 0) return [];
  const before = new Map(wanted(still(step - 1)).map((it) => [it.key, it.drawn]));
  return [...there.values()].filter((it) => it.thing && before.get(it.key) !== it.drawn);
}

// Shows a step; with `film` what it destroys goes beat by beat.
async function show(number, film) {
  const token = ++run;
  closeAsk();
  met = -1;
  at = Math.max(0, Math.min(lastStep, number));
  const frames = steps[at].frames;
  const motion = film && !calm.matches ? STEP : 0;
  $('beat').hidden = true;
  address();
  tell(at);
  for (let i = 0; motion && i + 1 < frames.length; i += 2) {
    $('beat').textContent = frames[i];
    $('beat').hidden = false;
    draw(frames[i + 1], motion);
    follow(changes(at), motion);
    await wait(BEAT);
    if (token !== run) return;
  }
  $('beat').hidden = true;
  draw(still(at), motion);
  follow(changes(at), motion);
  choose(chosen);
}

// Whether the beats of a step are still going on: then they end here.
function inBeats() {
  if ($('beat').hidden) return false;
  show(at, false);
  return true;
}

function next() {
  inBeats();
  if (asking >= 0) return reveal();
  if (question(at)) return ask(at);
  if (at < lastStep) show(at + 1, true);
}

function previous() {
  inBeats();
  if (asking >= 0) return closeAsk();
  if (at > 0) show(at - 1, false);
}

function go(number) {
  halt();
  if (number !== at || asking >= 0) show(number, false);
}

// Time to read a step: its words at three a second, two seconds at least.
function reading() {
  const step = steps[at];
  const text = [step.headline || '', ...(step.sentences || [])].join(' ');
  const beats = calm.matches ? 0 : ((step.frames.length - 1) / 2) * BEAT;
  return beats + Math.max(2000, 900 + (text.split(/\s+/).length * 1000) / 3);
}

function play() {
  if (playing) return halt();
  if (at === lastStep) show(0, false);
  playing = true;
  showingPlay();
  turn(at === 0 ? 900 : 300);
}

function turn(ms) {
  timer = setTimeout(() => {
    next();
    if (!playing) return;
    if (at === lastStep) return halt();
    turn(reading());
  }, ms);
}

function halt() {
  clearTimeout(timer);
  playing = false;
  showingPlay();
}

function showingPlay() {
  $('play').setAttribute('aria-pressed', playing);
  $('playword').textContent = playing ? 'Pause' : 'Play';
}

// The step in the page's address, so that a link can lead to it. Inside another page that may not
// be allowed; then there is no such link.
function address() {
  const hash = '#step=' + at;
  if (location.hash === hash || (at === 0 && !location.hash)) return;
  try {
    history.replaceState(null, '', location.href.split('#')[0] + hash);
  } catch (refused) {
    // the page works without
  }
}

function addressed() {
  const match = /^#step=(\d{1,6})$/.exec(location.hash);
  return match ? Math.min(lastStep, Number(match[1])) : 0;
}

addEventListener('hashchange', () => { if (addressed() !== at) go(addressed()); });
