/** Where a joined workshop is kept: pages look here before they load what reads it. */
export const WORKSHOP_KEY = 'workshop';
