type Handler = (text: string) => void;

const socket = new WebSocket(`wss://${window.location.host}/live`);

/** Calls the handler with the text of each message of this kind. */
export function onBoardMessage(kind: string, handler: Handler) {
  socket.addEventListener('message', (event) => {
    const message = JSON.parse(event.data);
    if (message.kind === kind) handler(message.text);
  });
}
