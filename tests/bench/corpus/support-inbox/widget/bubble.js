const list = document.querySelector('#inbox-messages');

async function askAssistant(message) {
  const response = await fetch('/chat', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ message }),
  });
  const { reply } = await response.json();
  return reply;
}

function bubble(kind) {
  const item = document.createElement('li');
  item.className = `bubble bubble--${kind}`;
  item.id = `bubble-${Date.now()}`;
  list.append(item);
  return item;
}

export async function sendFromForm(form) {
  const reply = await askAssistant(form.elements.message.value);
  bubble('assistant').innerHTML = reply.replaceAll('\n', '<br>');
}

export async function sendSuggestion(text) {
  const reply = await askAssistant(text);
  bubble('assistant').textContent = reply;
}
