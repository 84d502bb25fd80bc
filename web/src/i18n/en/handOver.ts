export const handOver = {
  clocks: 'clocks: {n}',
  done: 'The shift has ended. Cases offered: {n}',
  end: 'End the shift',
  held: 'held',
  noShift: 'No shift is running',
  noShiftMeans:
    'Cases are handed over at the end of a shift. If you will be away, plan a leave in the settings.',
  nobody: 'There is nobody to hand over',
  nobodyMeans: 'Nobody is left without a lawyer and no clock falls into the time.',
  notDone: 'The shift has not ended',
  offerAndEnd: 'Offer and end',
  onShift: 'on shift',
  outOfSight: 'A case that is out of your sight',
  toWhom: 'To whom',
  untilAccepted: 'Until the colleague accepts, the cases stay yours.',
  waits: 'It waits for the network',
  whom: 'Would be left to nobody: {n}',
} as const;
