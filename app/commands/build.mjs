import { prepare } from './preparation.mjs';

await prepare();
