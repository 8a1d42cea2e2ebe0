import { writeCookie } from '~/cookie.ts';
import { DEVICE } from './device-cookie.server.ts';
import { endSession, type RequestParts } from './viewer.server.ts';

/** Signs out here and takes back every cookie that was sent, and the one that only the sign-in page is sent. */
export async function forgetDevice(parts: RequestParts) {
  const { request, context } = parts;
  await endSession(parts);
  const sent = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('=', 1)[0] ?? '');
  for (const name of new Set(sent)) if (NAME.test(name)) expire(name, '/');
  expire(DEVICE.name, DEVICE.path);

  function expire(name: string, path: string) {
    context.setCookie(writeCookie(name, '', { secure: context.secure, maxAgeSeconds: 0, path }));
  }
}

/** What a cookie's name may be made of, so that nothing else gets into a header. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
