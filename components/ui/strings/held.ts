/** Words of a solution that a workshop holds back: apart from the rest of workshops, since every lesson loads them. */
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const held = (from: Date): string => `Solutions open on ${moment.format(from)}.`;
