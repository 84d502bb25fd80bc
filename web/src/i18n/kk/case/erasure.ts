/** Asking for an erasure. */
export const erasure = {
  erase: 'Адамның деректерін өшіру',
  eraseAsk: 'Өшіруді сұрау',
  eraseAsked: 'Сұрау жазылды. Әкімші шешеді; ол «Басқаруда», деректерді өшіру бөлімінде көрінеді.',
  eraseHeld: 'Адам әлі ұсталып отырған болса да',
  eraseNote: 'Әріптестерге жазба',
  eraseNoteHint: 'Деректермен бірге жойылады',
  eraseWhat:
    'Әзірге ештеңе өшірілмейді: әкімші келіседі, содан кейін 72 сағат ішінде бас тартуға болады. Отбасыларға бұл адам туралы қазірден бастап жауап берілмейді.',
  eraseWhy: 'Себебі',
  erasureWhy_FAMILY_ASKED: 'Отбасы сұрады',
  erasureWhy_LOGGED_BY_MISTAKE: 'Қате жазылған',
  erasureWhy_NO_LONGER_NEEDED: 'Енді керек емес',
  erasureWhy_PERSON_ASKED: 'Адамның өзі сұрады',
} as const;
