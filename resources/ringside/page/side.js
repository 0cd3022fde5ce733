// The words beside the picture: what was typed, what happened and why, the prose of the lesson,
// the thing somebody clicked on, and the whole machine as an outline. Text is only ever text.
function made(name, style, text) {
  const element = document.createElement(name);
  if (style) element.className = style;
  element.textContent = text;
  return element;
}

const steps = data.steps;
const lastStep = steps.length - 1;
const passages = [...document.querySelectorAll('#document > .prose')];
const outline = chain(steps.length, (number) => steps[number].outline);

function tellConsole(step) {
  const lines = (step.console || []).map(([kind, prompt, text]) => {
    const line = made('div', kind, '');
    if (prompt) line.append(made('b', '', prompt));
    line.append(text);
    return line;
  });
  if (!lines.length) lines.push(made('div', 'output', 'Nothing has been typed yet.'));
  $('console').replaceChildren(...lines);
}

function tellNarration(step) {
  const box = $('narration');
  $('happened').hidden = !step.headline;
  if (!step.headline) return;
  box.replaceChildren(made('p', 'headline', step.headline));
  for (const sentence of step.sentences) box.append(made('p', '', sentence));
  if (step.clause) box.append(made('p', 'clause', step.clause));
  const [kind, sentence] = step.agreement;
  const sign = { agrees: '✓ ', differs: '≠ ', unknown: '– ' }[kind];
  $('agreement').className = kind;
  $('agreement').textContent = sign + sentence;
  $('witness').textContent = step.witness || '';
}

function tellProse(at) {
  const seen = (passage) => (passage.dataset.kept === undefined ? at : at - 1);
  const now = passages.filter((passage) => Number(passage.dataset.step) <= seen(passage)).pop();
  const box = $('prose');
  if (!now) return box.replaceChildren();
  if (box.dataset.from === now.dataset.step) return;
  box.dataset.from = now.dataset.step;
  box.replaceChildren(...now.cloneNode(true).childNodes);
}

function tellOutline(at) {
  if (!$('outline').open) return;
  const lines = outline(at).map((number) => {
    const [depth, ref, text] = data.outline[number];
    const line = made('li', '', ref ? '' : text);
    line.style.setProperty('--depth', depth);
    if (!ref) return line;
    const button = made('button', 'thing', text);
    button.type = 'button';
    button.dataset.ref = ref;
    button.addEventListener('click', () => choose(ref));
    line.append(button);
    return line;
  });
  $('things').replaceChildren(...lines);
}

let chosen = '';

// Marks a thing in the picture and says what it is; nothing for the empty name.
function choose(ref) {
  chosen = ref;
  let title = '';
  for (const it of there.values()) {
    const own = ref !== '' && it.element.dataset.ref === ref;
    it.element.classList.toggle('chosen', own);
    if (own && !title) title = reel.pieces[it.drawn][1];
  }
  for (const line of $('things').querySelectorAll('button'))
    line.classList.toggle('chosen', line.dataset.ref === ref);
  const words = title || (ref && (outlineWords(ref) || 'It is not in the picture at this step.'));
  $('card').hidden = !ref;
  $('words').textContent = words;
}

function outlineWords(ref) {
  const line = outline(at).map((number) => data.outline[number]).find((known) => known[1] === ref);
  return line ? line[2] : '';
}

picture.addEventListener('click', (event) => {
  if (dragged > 4) return;
  const thing = event.target.closest('[data-ref]');
  choose(thing ? thing.dataset.ref : '');
});
$('shut').addEventListener('click', () => choose(''));
$('outline').addEventListener('toggle', () => tellOutline(at));
