import { build } from './build.mjs';

await build();
// In this process, and npm's shell gives way to it (`exec` in package.json), so that signals reach the server itself.
await import('../dist/main.js');
