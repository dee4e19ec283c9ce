/** Opens the live connection and hands each message to the handler of its type. */
export function connect(handlers, token) {
  const socket = new WebSocket(`wss://${location.host}/live`, token);
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (Object.hasOwn(handlers, message.type)) handlers[message.type](message);
  });
  return socket;
}
