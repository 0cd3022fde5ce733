// The pictures of the story: decoded when they are wanted, drawn piece by piece. Things keep
// their element from picture to picture, so that what stays, stays, and only what changes moves.
const $ = (id) => document.getElementById(id);
const data = JSON.parse($('data').textContent);
const reel = data.reel;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

function shape(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const ink = (name) => (name === 'NONE' ? 'none' : `var(--${name})`);

function look(number) {
  const [fill, line, width, dashes] = reel.looks[number];
  const known = { fill: ink(fill) };
  if (line !== 'NONE') Object.assign(known, { stroke: ink(line), 'stroke-width': width });
  if (line !== 'NONE' && dashes) known['stroke-dasharray'] = dashes;
  return known;
}

function words([, x, y, width, text, face]) {
  const [role, size, fill] = reel.faces[face];
  const about = { x, y, 'font-size': size, fill: ink(fill), class: 'face-' + role };
  if (width > 0) Object.assign(about, { textLength: width, lengthAdjust: 'spacingAndGlyphs' });
  const made = shape('text', about);
  made.textContent = text;
  return made;
}

// How many values each kind of mark has; one more is its opacity.
const lengths = [7, 3, 5, 6];

function mark(m) {
  const made =
    m[0] === 0 ? shape('rect', { x: m[1], y: m[2], width: m[3], height: m[4], rx: m[5], ...look(m[6]) })
    : m[0] === 1 ? shape('path', { d: m[1], ...look(m[2]) })
    : m[0] === 2 ? shape('circle', { cx: m[1], cy: m[2], r: m[3], ...look(m[4]) })
    : words(m);
  if (m.length > lengths[m[0]]) made.setAttribute('opacity', m[lengths[m[0]]]);
  return made;
}

function piece(number) {
  const [ref, title, marks] = reel.pieces[number];
  const group = shape('g', {});
  if (ref) {
    group.dataset.ref = ref;
    if (title) group.append(Object.assign(shape('title', {}), { textContent: title }));
  }
  group.append(...marks.map(mark));
  return group;
}

// A list as its difference from the one before: n keeps, -n leaves out, 0 brings the next value.
function spliced(old, ops) {
  const now = [];
  let at = 0;
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i];
    if (op > 0) for (let k = 0; k < op; k++) now.push(old[at + k]);
    if (op === 0) now.push(ops[++i]);
    at += Math.abs(op);
  }
  return now;
}

// All lists of a chain of differences, each made when it is first asked for.
function chain(count, ops) {
  const known = [];
  return (number) => {
    while (known.length <= number && known.length < count)
      known.push(spliced(known.length ? known[known.length - 1] : [], ops(known.length)));
    return known[number];
  };
}

const frame = chain(reel.frames.length, (number) => reel.frames[number]);

// Items of a picture with the key under which each is known from picture to picture.
function wanted(number) {
  const counts = new Map();
  return frame(number).map((item) => {
    const [drawn, x, y] = reel.items[item];
    const name = reel.pieces[drawn][0] || '~' + item;
    const count = counts.get(name) || 0;
    counts.set(name, count + 1);
    return { key: name + '#' + count, thing: reel.pieces[drawn][0] !== '', drawn, x, y };
  });
}

const picture = $('picture');
const there = new Map();
const leaving = new Set();

function place(it) {
  it.element.style.transform = `translate(${it.x}px,${it.y}px)`;
}

function leave(element, motion, fade) {
  if (!motion) return element.remove();
  leaving.add(element);
  element.classList.add('leaving');
  const way = element.animate([{ opacity: 1 }, { opacity: fade ? 0 : 1 }], { duration: motion });
  way.onfinish = () => { element.remove(); leaving.delete(element); };
}

function settle() {
  for (const element of leaving) element.remove();
  leaving.clear();
  for (const it of there.values()) for (const way of it.element.getAnimations()) way.finish();
}

// Draws a picture; `motion` in milliseconds.
function draw(number, motion) {
  settle();
  const list = wanted(number);
  const keys = new Set(list.map((it) => it.key));
  for (const [key, old] of there)
    if (!keys.has(key)) { there.delete(key); leave(old.element, motion, true); }
  let next = picture.firstChild;
  for (const it of list) {
    const old = there.get(it.key);
    it.element = old && old.drawn === it.drawn ? old.element : piece(it.drawn);
    place(it);
    if (!old || old.drawn !== it.drawn) {
      if (motion) it.element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: motion });
    } else if (motion && (old.x !== it.x || old.y !== it.y))
      it.element.animate(
        [{ transform: `translate(${old.x}px,${old.y}px)` }, { transform: `translate(${it.x}px,${it.y}px)` }],
        { duration: motion, easing: 'ease-in-out' });
    while (next && (leaving.has(next) || (old && next === old.element && old.element !== it.element)))
      next = next.nextSibling;
    if (next === it.element) next = next.nextSibling;
    else picture.insertBefore(it.element, next);
    if (old && old.element !== it.element) leave(old.element, motion, false);
    there.set(it.key, it);
  }
}
