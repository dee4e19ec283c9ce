const host = () => document.querySelector('#fw-toasts') ?? document.body.appendChild(Object.assign(document.createElement('div'), { id: 'fw-toasts' }));

export function toast(markup) {
  const el = document.createElement('div');
  el.className = 'fw-toast';
  el.innerHTML = markup;
  host().append(el);
}

export function bubble(title, text) {
  const el = document.createElement('div');
  const head = document.createElement('b');
  head.textContent = title;
  el.append(head, ' ', text);
  host().append(el);
}
