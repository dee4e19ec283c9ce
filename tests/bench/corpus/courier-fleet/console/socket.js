import { driverCard, driverTile } from './driverCard.js';

export function connect(board, compact) {
  const socket = new WebSocket(`wss://${location.host}/dispatch/v2`);
  socket.addEventListener('message', (event) => {
    const msg = JSON.parse(event.data);
    if (msg.type !== 'driver') return;
    board.append(compact ? driverTile(msg.driver) : driverCard(msg.driver));
  });
  return socket;
}
