import type { Request, Response } from 'express';

/** How much of a request's body is taken. */
export interface Room {
  bytes: number;
  /** What more is read, and dropped, so that the sender hears that it was too much. */
  dropped: number;
  /** Asked when a body outgrows a form: false where it has to come again later. */
  mayGrow: () => boolean;
  /** Where to send a sender whom a page tells why, in their language. */
  page?: string;
}

const MEGABYTE = 1024 * 1024;
export const FORM_BYTES = MEGABYTE / 4;
const FORM: Room = { bytes: FORM_BYTES, dropped: 0, mayGrow: () => true };

/** The one address that takes a table of people. */
const TABLE_ADDRESS = /^\/teach\/[\w-]+\/import$/;
const TABLE_BYTES = 8 * MEGABYTE;
/** Each is held whole, several times over while it is read. */
const TABLES_AT_ONCE = 3;

let tables = 0;

export function roomFor(request: Request, response: Response): Room {
  const isTable = TABLE_ADDRESS.test(request.path) && /^multipart\//i.test(request.get('content-type') ?? '');
  return isTable ? { bytes: TABLE_BYTES, dropped: 8 * TABLE_BYTES, mayGrow, page: request.path } : FORM;

  function mayGrow() {
    if (tables >= TABLES_AT_ONCE) return false;
    tables += 1;
    response.once('close', () => (tables -= 1));
    return true;
  }
}
