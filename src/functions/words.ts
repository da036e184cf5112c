/** What a person may write after a number of points: 10分. */
export const POINTS_SUFFIX = '分';
