// A question before the next step: choose, hear in words whether that is right, try again, and see
// what happens. Going on without an answer is going on.
let asking = -1;
let met = -1;

// Whether a step has a question that was not met since one came to it.
const question = (step) => steps[step].ask !== undefined && met !== step;

function ask(step) {
  const [text, choices] = steps[step].ask;
  asking = step;
  met = step;
  halt();
  $('asked').textContent = text;
  $('verdict').textContent = '';
  $('verdict').className = '';
  $('choices').replaceChildren(...choices.map(([words, right]) => choice(words, right)));
  $('reveal').textContent = step < lastStep ? 'Show what happens' : 'Show the answer';
  $('ask').hidden = false;
  document.documentElement.classList.add('asking');
  $('ask').scrollIntoView({ block: 'nearest' });
  say('Question: ' + text);
}

function choice(words, right) {
  const button = made('button', 'choice', '');
  button.type = 'button';
  button.setAttribute('aria-pressed', 'false');
  button.append(made('i', '', '○'), made('span', '', words));
  button.dataset.right = right;
  button.addEventListener('click', () => answer(button, right));
  return button;
}

function answer(button, right) {
  button.setAttribute('aria-pressed', 'true');
  button.classList.add(right ? 'right' : 'wrong');
  button.firstChild.textContent = right ? '✓' : '✗';
  $('verdict').className = right ? 'right' : 'wrong';
  $('verdict').textContent = right
    ? '✓ Right. Now see it happen.'
    : '✗ No, that is not what Linux does. Try again, or see what happens.';
  if (right) {
    for (const other of $('choices').children) other.disabled = other !== button;
    $('reveal').focus();
  }
}

// Marks the right answer and leaves the question; the next step explains it.
function reveal() {
  const step = asking;
  const right = steps[step].ask[1].find(([, is]) => is)[0];
  closeAsk();
  if (step < lastStep) show(step + 1, true);
  note('The answer was: ' + right);
}

function closeAsk() {
  asking = -1;
  $('ask').hidden = true;
  document.documentElement.classList.remove('asking');
}

function note(text) {
  const narration = $('narration');
  if (!narration.querySelector('.answer')) narration.prepend(made('p', 'answer', text));
}

$('reveal').addEventListener('click', reveal);
