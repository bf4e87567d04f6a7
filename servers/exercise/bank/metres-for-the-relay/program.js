const metres = __race_metres__;
const teams = __race_teams__;
const runners = __race_runners__;

console.log(metres / teams * runners);
console.log(metres / (teams * runners));
console.log(metres / teams / runners);
