import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

export interface Asked {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
  /** Send the body without saying how long it is. */
  chunked?: boolean;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a request exactly as given: no path is tidied, no header added but those of HTTP itself. */
export function ask(origin: string, path: string, { method = 'GET', headers = {}, body, chunked }: Asked = {}) {
  const { hostname, port } = new URL(origin);
  const length = body === undefined || chunked ? {} : { 'Content-Length': Buffer.byteLength(body) };
  return new Promise<Answered>((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { ...length, ...headers }, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    sent.on('error', reject);
    if (chunked && body) sent.write(body.slice(0, 1));
    sent.end(chunked && body ? body.slice(1) : body);
  });
}

export function form(fields: Record<string, string>): Asked {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(fields).toString(),
  };
}
