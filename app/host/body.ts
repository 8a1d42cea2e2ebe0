import type { Request, RequestHandler, Response } from 'express';
import { answer } from './answer.ts';
import { FORM_BYTES, roomFor, type Room } from './room.ts';

const FIELD_LIMIT = 1_000;
const URLENCODED = 'application/x-www-form-urlencoded';

/** Reads a form whole, within limits, into `response.locals.body`: what goes on can be parsed. */
export const readForm: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next();
  const room = roomFor(request, response);
  take(request, room)
    .then(async (body) => {
      if (!Buffer.isBuffer(body)) return refuse(response, room, body);
      const fields = await countFields(request, body);
      if (fields === undefined) return answer(response, 400, 'This is not a form that can be read.');
      if (fields > FIELD_LIMIT) return answer(response, 413, 'This form has too many fields.');
      response.locals.body = body;
      next();
    })
    .catch(next);
};

function refuse(response: Response, { page }: Room, reason: 'large' | 'busy') {
  if (page) response.set('Connection', 'close').redirect(303, `${page}?${reason}`);
  else answer(response, 413, 'This is more than a form can hold.');
}

/** Resolves with the bytes, as soon as is bearable when they are too many, and never when the sender goes away. */
function take(request: Request, { bytes, dropped, mayGrow }: Room): Promise<Buffer | 'large' | 'busy'> {
  if (Number(request.get('content-length') ?? 0) > bytes + dropped) return Promise.resolve('large');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let refused: 'large' | 'busy' | undefined;
    request.on('data', (chunk: Buffer) => {
      const grows = size <= FORM_BYTES && size + chunk.length > FORM_BYTES;
      size += chunk.length;
      if (size > bytes) refused ??= 'large';
      else if (grows && !mayGrow()) refused = 'busy';
      if (refused) chunks.length = 0;
      else chunks.push(chunk);
      if (refused && size > bytes + dropped) resolve(refused);
    });
    request.on('end', () => resolve(refused ?? Buffer.concat(chunks)));
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
