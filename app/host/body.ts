import type { Request, RequestHandler } from 'express';
import { answer } from './answer.ts';

const BODY_LIMIT = 256 * 1024;
const FIELD_LIMIT = 1_000;
const URLENCODED = 'application/x-www-form-urlencoded';

/** Reads a form whole, within limits, into `response.locals.body`: what goes on can be parsed. */
export const readForm: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next();
  take(request)
    .then(async (body) => {
      if (body === 'too large') return answer(response, 413, 'This is more than a form can hold.');
      const fields = await countFields(request, body);
      if (fields === undefined) return answer(response, 400, 'This is not a form that can be read.');
      if (fields > FIELD_LIMIT) return answer(response, 413, 'This form has too many fields.');
      response.locals.body = body;
      next();
    })
    .catch(next);
};

/** Resolves with the bytes, at once when they are too many, and never when the sender goes away. */
function take(request: Request): Promise<Buffer | 'too large'> {
  if (Number(request.get('content-length') ?? 0) > BODY_LIMIT) return Promise.resolve('too large');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else resolve('too large');
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

async function countFields(request: Request, body: Buffer): Promise<number | undefined> {
  // A form without fields may come without a type.
  if (body.length === 0) request.headers['content-type'] = URLENCODED;
  const type = request.get('content-type') ?? '';
  if (type.split(';', 1)[0]?.trim().toLowerCase() === URLENCODED) {
    const text = body.toString('latin1');
    return /%00|\0/.test(text) ? undefined : text.split('&', FIELD_LIMIT + 1).length;
  }
  if (!/^multipart\/form-data\s*;/i.test(type)) return undefined;
  try {
    const values = [
      ...(await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()).values(),
    ];
    return values.some((value) => typeof value === 'string' && value.includes('\0')) ? undefined : values.length;
  } catch {
    return undefined;
  }
}
