let turns = 0;

for (__head__) {
  turns++;
}
