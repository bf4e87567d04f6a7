function play(bars = __bars__, beats = __beats__) {
  const hits = bars * beats;
  // trace: hits
}

play();
play(__mine__);
play(undefined, __other__);
play(0, __other__);
