import type { Chance } from './chance.ts'
import type { Plan } from './scenario.ts'
import type { Settings } from './world.ts'

const kib = 1024

function roughSettings(chance: Chance): Settings {
  const isLarge = chance.is(0.5)
  return {
    heads: chance.is(0.7),
    delayMs: chance.between(10, 300),
    lateShare: chance.is(0.5) ? 0.1 : 0,
    lateMs: chance.between(100, 5_000),
    pushLoss: chance.is(0.3) ? 0 : chance.next() / 2,
    exchangeLoss: chance.is(0.5) ? 0 : 0.05,
    durableMsMax: chance.is(0.7) ? 20 : 500,
    // Larger than segments get, so that logs of a few dozen take several ranges.
    segmentBytesMin: isLarge ? 32 * kib : kib,
    segmentBytesMax: isLarge ? 256 * kib : 16 * kib,
  }
}

/** Everything that can go wrong, in a federation of dozens. */
export const rough: Plan = {
  operatorsMin: 8,
  operatorsMax: 60,
  disturbedMs: 60_000,
  disturbances: 30,
  kinds: [
    'partition',
    'killed',
    'netKilled',
    'backedUp',
    'restored',
    'begunAnew',
    'damaged',
    'diskFull',
    'clockStepped',
    'twoLogs',
  ],
  authorShare: 0.7,
  rowsAnAuthor: 10,
  liarShare: 0.3,
  lies: ['withholds', 'corrupts', 'reorders', 'invents', 'stalls', 'refuses', 'hides', 'mixes'],
  settings: roughSettings,
  degree: undefined,
}

/** Nothing goes wrong but that pushes overtake each other: what sync does here, it need not have done. */
export const calm: Plan = {
  ...rough,
  operatorsMin: 20,
  operatorsMax: 20,
  disturbances: 0,
  liarShare: 0,
  settings: () => ({
    heads: true,
    delayMs: 80,
    lateShare: 0.2,
    lateMs: 2_000,
    pushLoss: 0,
    exchangeLoss: 0,
    durableMsMax: 20,
    segmentBytesMin: kib,
    segmentBytesMax: 16 * kib,
  }),
}

/** A federation of a thousand, of whom some write, with something of everything going wrong. */
export const thousand: Plan = {
  ...rough,
  operatorsMin: 1_000,
  operatorsMax: 1_000,
  disturbedMs: 10_000,
  disturbances: 20,
  authorShare: 0.004,
  rowsAnAuthor: 2,
  liarShare: 0.02,
  degree: 8,
  settings: (chance) => ({
    heads: false,
    delayMs: chance.between(50, 200),
    lateShare: 0.1,
    lateMs: 1_000,
    pushLoss: 0.1,
    exchangeLoss: 0.01,
    durableMsMax: 50,
    segmentBytesMin: kib,
    segmentBytesMax: 16 * kib,
  }),
}

/** Liars who claim a generation that never was, and give nothing of it. */
export const promised: Plan = { ...rough, lies: ['promises'], liarShare: 0.5 }

/** Clocks are set back by an hour. */
export const setBack: Plan = { ...rough, kinds: ['clockSetBack'], disturbances: 5, liarShare: 0 }
