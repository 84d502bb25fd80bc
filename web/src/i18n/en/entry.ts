export const entry = {
  ACCEPTED: 'Case taken',
  DECLINED: 'Case declined',
  checkIn: 'Checked in',
  checkOut: 'Checked out',
  endRefusal: 'The wait at the door is over',
  endShift: 'Shift ended',
  file: 'File',
  list: { one: 'List, {n} person', other: 'List, {n} people' },
  note: 'Note',
  protocol: 'Protocol',
  start: 'Time of detention',
  startShift: 'Shift started',
} as const;
