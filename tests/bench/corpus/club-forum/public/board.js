const socket = new WebSocket(`wss://${location.host}/live`);
const log = document.querySelector('#live');

socket.onmessage = ({ data }) => {
  const { kind, author, text } = JSON.parse(data);
  const line = document.createElement('li');
  if (kind === 'post') {
    const range = document.createRange();
    line.append(range.createContextualFragment(`<b>${author}</b>: ${text}`));
  } else {
    line.append(Object.assign(document.createElement('b'), { textContent: author }), `: ${text}`);
  }
  log.prepend(line);
};
