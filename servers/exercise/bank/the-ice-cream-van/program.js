function look(hour, rains) {
  const sells = hour >= 11 && hour < __close__ && !rains;
  // trace: sells
}

look(__first__, false);
look(13, __rain_one__);
look(14, __rain_two__);
look(__late__, false);
