import { build } from './build.mjs';

await build();
// In this process, so that signals reach the server itself.
await import('../dist/main.js');
