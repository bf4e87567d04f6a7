export const weightOf = (crates) => {};
