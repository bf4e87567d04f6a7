export function enter(door, code) {
  return new Promise((resolve, reject) => {
    door(code, (problem, message) => {
      if (problem === null) {
        resolve(message);
      } else {
        reject(new Error(problem));
      }
    });
  });
}
