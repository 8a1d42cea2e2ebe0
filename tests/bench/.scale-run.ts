import { scale } from './scale.ts';
await scale('/tmp/scale-f');
