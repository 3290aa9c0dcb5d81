import { enableCompileCache } from 'node:module';

/**
 * Plays a night, and kills itself in the middle of a write:
 * `night-child.ts <folder> <origin> <nth write> <ms into it>`.
 */
enableCompileCache();
const [folder = '', origin = '', nth = '', ms = ''] = process.argv.slice(2);
const { playNight } = await import('./play-night.ts');

let writes = 0;
await playNight({
  folder,
  origin,
  onWrite() {
    writes += 1;
    if (writes === Number(nth)) {
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(ms));
    }
  },
});
