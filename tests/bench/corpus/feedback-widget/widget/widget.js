import { toast, bubble } from './toast.js';

const script = document.currentScript ?? document.querySelector('script[data-form]');
const base = 'https://feedback.example';

function openForm() {
  const frame = document.createElement('iframe');
  frame.src = `${base}/w/form/${encodeURIComponent(script.dataset.form)}`;
  document.body.append(frame);
}

window.addEventListener('message', (event) => {
  if (event.data?.type === 'fw:greet') {
    toast(`<b>${event.data.title}</b><br>${event.data.text}`);
  }
  if (event.data?.type === 'fw:run') {
    setTimeout(event.data.handler, 0);
  }
});

window.addEventListener('message', (event) => {
  if (event.origin !== base || typeof event.data !== 'object') return;
  if (event.data.type === 'fw:hello') {
    bubble(String(event.data.title), String(event.data.text));
  }
  const actions = { open: openForm, close: () => document.querySelector('iframe')?.remove() };
  if (event.data.type === 'fw:do' && Object.hasOwn(actions, event.data.action)) {
    setTimeout(actions[event.data.action], 0);
  }
});

const hash = decodeURIComponent(location.hash.slice(1));
if (hash.startsWith('fw-note=')) {
  document.write('<p class="fw-note">' + hash.slice(8) + '</p>');
}
if (hash.startsWith('fw-tip=')) {
  document.body.append(Object.assign(document.createElement('p'), { className: 'fw-tip', innerText: hash.slice(7) }));
}
