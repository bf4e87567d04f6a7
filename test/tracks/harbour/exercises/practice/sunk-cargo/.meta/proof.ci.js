import sum from 'lodash/sum';

export const weightOf = (crates) => sum(crates);
