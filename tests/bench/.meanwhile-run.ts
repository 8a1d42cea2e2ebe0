import { meanwhile } from './meanwhile.ts';
await meanwhile('/tmp/scale-f/whole');
