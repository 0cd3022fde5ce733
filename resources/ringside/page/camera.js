// What part of the picture is seen. All pictures of a story share one ground, so nothing jumps;
// where it is too small to be read, the camera goes to what a step changed, until somebody moves it.
const stage = $('stage');
const READABLE = 0.55;
const [groundX, groundY, groundW, groundH] = reel.bounds;
const ground = { x: groundX, y: groundY, w: groundW, h: groundH };
let view = ground;
let own = false;
let flight = 0;

const room = () => ({ w: Math.max(1, stage.clientWidth), h: Math.max(1, stage.clientHeight) });
const scale = (box) => Math.min(room().w / box.w, room().h / box.h);

function lookAt(box) {
  view = box;
  picture.setAttribute('viewBox', `${box.x} ${box.y} ${box.w} ${box.h}`);
  $('percent').textContent = Math.round(scale(box) * 100) + ' %';
}

function fly(to, motion) {
  cancelAnimationFrame(flight);
  if (!motion || calm.matches) return lookAt(to);
  const from = { ...view };
  const start = performance.now();
  const tick = (now) => {
    const share = Math.min(1, (now - start) / motion);
    const t = share * share * (3 - 2 * share);
    const mix = (name) => from[name] + (to[name] - from[name]) * t;
    lookAt({ x: mix('x'), y: mix('y'), w: mix('w'), h: mix('h') });
    if (share < 1) flight = requestAnimationFrame(tick);
  };
  flight = requestAnimationFrame(tick);
}

// A box of the stage's shape around a point.
function around(x, y, zoom) {
  const { w, h } = { w: room().w / zoom, h: room().h / zoom };
  return { x: x - w / 2, y: y - h / 2, w, h };
}

// All of it, above the buttons that lie on the stage's lower edge.
function whole() {
  const { w, h } = room();
  const zoom = Math.min(w / ground.w, Math.max(1, h - 52) / ground.h);
  const high = Math.max(0, (h - 52) / zoom - ground.h) / 2;
  return { x: ground.x - (w / zoom - ground.w) / 2, y: ground.y - high, w: w / zoom, h: h / zoom };
}

function hull(changed) {
  let box = null;
  for (const it of changed) {
    const b = it.element.getBBox();
    const x = it.x + b.x, y = it.y + b.y;
    box = box
      ? { x: Math.min(box.x, x), y: Math.min(box.y, y), r: Math.max(box.r, x + b.width), b: Math.max(box.b, y + b.height) }
      : { x, y, r: x + b.width, b: y + b.height };
  }
  return box && { x: box.x - 24, y: box.y - 24, w: box.r - box.x + 48, h: box.b - box.y + 48 };
}

// The place from which a step is seen best.
function follow(changed, motion) {
  if (own) return;
  const all = whole();
  const box = scale(all) < READABLE ? hull(changed) : null;
  if (!box) return fly(all, motion);
  const zoom = Math.max(scale(all), Math.min(0.9, scale(box)));
  fly(around(box.x + box.w / 2, box.y + box.h / 2, zoom), motion);
}

function fit() {
  own = false;
  fly(whole(), 250);
}

// Zooms about a point of the window.
function zoom(factor, clientX, clientY) {
  cancelAnimationFrame(flight);
  own = true;
  const now = scale(view);
  const then = Math.min(6, Math.max(0.1, now * factor));
  const at = world(clientX, clientY);
  const shift = now / then;
  const box = around(view.x + view.w / 2, view.y + view.h / 2, now);
  lookAt({
    x: at.x - (at.x - box.x) * shift,
    y: at.y - (at.y - box.y) * shift,
    w: box.w * shift,
    h: box.h * shift,
  });
}

function world(clientX, clientY) {
  const edge = stage.getBoundingClientRect();
  const s = scale(view);
  return {
    x: view.x + view.w / 2 + (clientX - edge.left - edge.width / 2) / s,
    y: view.y + view.h / 2 + (clientY - edge.top - edge.height / 2) / s,
  };
}

function pan(dx, dy) {
  cancelAnimationFrame(flight);
  own = true;
  const s = scale(view);
  lookAt({ ...view, x: view.x - dx / s, y: view.y - dy / s });
}

function zoomMiddle(factor) {
  const edge = stage.getBoundingClientRect();
  zoom(factor, edge.left + edge.width / 2, edge.top + edge.height / 2);
}

const fingers = new Map();
let dragged = 0;

const spread = () => {
  const [a, b] = [...fingers.values()];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, d: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
};

stage.addEventListener('wheel', (event) => {
  event.preventDefault();
  if (event.shiftKey) pan(-event.deltaY - event.deltaX, 0);
  else zoom(Math.exp(-event.deltaY * 0.0016), event.clientX, event.clientY);
}, { passive: false });

picture.addEventListener('pointerdown', (event) => {
  if (event.button > 1) return;
  if (fingers.size === 0) dragged = 0;
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
});

picture.addEventListener('pointermove', (event) => {
  const was = fingers.get(event.pointerId);
  if (!was) return;
  const before = fingers.size === 2 ? spread() : null;
  fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  dragged += Math.hypot(event.clientX - was.x, event.clientY - was.y);
  if (dragged <= 4) return;
  picture.setPointerCapture(event.pointerId);
  stage.classList.add('held');
  if (!before) return pan(event.clientX - was.x, event.clientY - was.y);
  const after = spread();
  zoom(after.d / before.d, after.x, after.y);
  pan(after.x - before.x, after.y - before.y);
});

for (const end of ['pointerup', 'pointercancel', 'pointerleave'])
  picture.addEventListener(end, (event) => {
    if (end === 'pointerleave' && picture.hasPointerCapture(event.pointerId)) return;
    fingers.delete(event.pointerId);
    stage.classList.remove('held');
  });

stage.style.setProperty('--ratio', ground.h / ground.w);
new ResizeObserver(() => (own ? lookAt(view) : follow(changes(at), 0))).observe(stage);
