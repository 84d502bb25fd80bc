import { answerFacts } from '../domain/index.js';

/** Opened where nobody is found, so that a seal is opened either way; a canary's entry holds the same. */
export const DECOY = answerFacts({
  personId: '00000000-0000-7000-8000-000000000000',
  department: {
    nameRu: 'Никакой отдел полиции никакого района никакого города',
    nameKk: 'Ешбір қаланың ешбір ауданының ешбір полиция бөлімі',
    nameEn: 'No police department of no district of no city',
    verified: false,
    address: null,
    phone: null,
  },
  inHospital: false,
  startedFrom: null,
  startedUntil: '2000-01-01T00:00:00Z',
  lastConfirmedAt: '2000-01-01T00:00:00Z',
  lawyer: true,
  zone: 'Asia/Almaty',
});
