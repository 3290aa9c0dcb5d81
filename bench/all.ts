/** Every bench; they are run by hand and never part of the tests. */
const benches = ['./read.ts', './hostile.ts', './compare.ts'];

for (const bench of benches) {
  console.log(`\n# ${bench}`);
  await import(bench);
}
