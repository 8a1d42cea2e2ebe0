import { createServer, type AddressInfo } from 'node:net';

export interface Smtp {
  url: string;
  /** What was said to it, the letters included. */
  heard: string[];
  close(): Promise<void>;
}

/** For tests: a mail server of this computer that answers `RCPT TO` and the end of a letter as it is told. */
export async function smtp({ recipient = '250 fine', letter = '250 taken on' } = {}): Promise<Smtp> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    let reading = false;
    let rest = '';
    socket.write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const lines = (rest + data.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        heard.push(line);
        if (!reading) socket.write(`${answer(line)}\r\n`);
        else if (line === '.') socket.write(`${letter}\r\n`);
        reading = reading ? line !== '.' : /^DATA/i.test(line);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    heard,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  function answer(line: string): string {
    if (/^RCPT TO/i.test(line)) return recipient.replace('{line}', line);
    return /^DATA/i.test(line) ? '354 go on' : '250 fine';
  }
}
