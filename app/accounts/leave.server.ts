import { hasEnded, haveLeft, isBack } from '~/leaving/left.ts';
import { thisDevice } from '~/leaving/this-device.ts';
import { endSession, type RequestParts } from './viewer.server.ts';

/** From now on, and for ten minutes, nothing of ours is shown here; on a device that others use, the session ends. */
export async function leave(parts: RequestParts) {
  const { request, context } = parts;
  context.setCookie(haveLeft(context.secure));
  if (!thisDevice(request).shared) return;
  await endSession(parts);
  context.setCookie(hasEnded(context.secure));
}

export function comeBack({ context }: RequestParts) {
  context.setCookie(isBack(context.secure));
}
