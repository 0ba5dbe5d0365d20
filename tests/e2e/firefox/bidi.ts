import WebSocket from 'ws';

/** Speaks BiDi: numbered questions, and events in between. */
export async function connect(address: string) {
  const socket = new WebSocket(address);
  socket.setMaxListeners(0);
  await new Promise((open, failed) => socket.once('open', open).once('error', failed));
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by command.
  type Loose = any;
  const waiting = new Map<number, (answer: Loose) => void>();
  const listeners = new Map<string, (params: Loose) => void>();
  let last = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') listeners.get(message.method)?.(message.params);
    else waiting.get(message.id)?.(message);
  });
  return {
    socket,
    on: (method: string, listener: (params: Loose) => void) => listeners.set(method, listener),
    ask(method: string, params: object): Promise<Loose> {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((settle, failed) => {
        socket.once('close', () => failed(new Error(`${method}: Firefox is gone`)));
        waiting.set(id, (answer) => {
          waiting.delete(id);
          if (answer.type === 'error') failed(new Error(`${method}: ${answer.message}`));
          else settle(answer.result);
        });
      });
    },
  };
}
