/** The rooms of the desk by their names; what is said inside of them comes with them. */
export const rooms = {
  all: 'Rooms of the desk',
  away: 'Who is away',
  calendar: 'Days off and swaps',
  departments: 'Departments and other places',
  doors: 'Closed doors',
  duplicates: 'Possible duplicates',
  erasures: 'Erasures',
  families: 'Families',
  imports: 'Lists of others',
  law: 'Rule packs',
  patterns: 'Patterns of a night',
  reports: 'Unverified reports',
  staff: 'Colleagues',
  ways: 'News outside',
};
