import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { expect, test } from 'vitest';
import { roomFor } from './room.ts';

function asked(path = '/teach/some-cohort/import', type = 'multipart/form-data; boundary=b') {
  const response = new EventEmitter();
  return { response, room: roomFor({ path, get: () => type } as unknown as Request, response as Response) };
}

test('three large tables are held at once; a fourth has its turn when an answer is over', () => {
  const [first, second, third, fourth] = [asked(), asked(), asked(), asked()];
  expect([first, second, third, fourth].map(({ room }) => room.mayGrow())).toEqual([true, true, true, false]);
  fourth.response.emit('close');
  expect(fourth.room.mayGrow()).toBe(false);
  first.response.emit('close');
  expect(fourth.room.mayGrow()).toBe(true);
  for (const { response } of [second, third, fourth]) response.emit('close');
});

test('what is no table has the room of a form, and waits for nobody', () => {
  for (const [path, type] of [['/sign-in'], [undefined, 'application/x-www-form-urlencoded']]) {
    expect(asked(path, type).room).toMatchObject({ bytes: 256 * 1024, dropped: 0 });
    expect(asked(path, type).room).not.toHaveProperty('page');
  }
});
