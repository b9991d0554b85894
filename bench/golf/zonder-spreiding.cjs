/** Loader for the bundle of the bench: the signals of clocks are not spread over the night, so that all of them are due at one moment. */
module.exports = function zonderSpreiding(bron) {
  const uit = bron.replace('const SPREIDING_UREN = 5;', 'const SPREIDING_UREN = 1 / 3600;');
  if (uit === bron) throw new Error('zaak.workflow.ts no longer has SPREIDING_UREN = 5: adapt bench/golf');
  return uit;
};
