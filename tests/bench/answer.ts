import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  status: number;
  location: string;
  setCookies: string[];
  /** Of the body, as it was sent. */
  bytes: number;
  /** Of everything that was sent, headers included. */
  transferred: number;
  text: string;
}

interface Asking {
  cookie?: string;
  language?: string;
  /** Sends a form with these fields, as our own page would. */
  form?: Record<string, string>;
}

/** Asks over a connection of its own, as a browser that takes brotli. */
export function ask(address: string, { cookie, language = 'en', form }: Asking = {}): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString();
  return new Promise((resolve, reject) => {
    const sent = request(address, {
      agent: false,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'Accept-Encoding': 'gzip, deflate, br',
        'Accept-Language': language,
        ...(cookie && { Cookie: cookie }),
        ...(body !== undefined && {
          Origin: new URL(address).origin,
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
        }),
      },
    });
    sent.once('error', reject).once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject);
      response.once('end', () => {
        const content = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          setCookies: response.headers['set-cookie'] ?? [],
          bytes: content.length,
          transferred: response.socket.bytesRead,
          text: decoded(content, response.headers['content-encoding']),
        });
      });
    });
    sent.end(body);
  });
}

function decoded(content: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(content).toString();
  return (encoding === 'gzip' ? gunzipSync(content) : content).toString();
}
