function levelOf(volume: 'quiet' | 'loud' | number): number {
  if (volume === 'quiet') {
    return __least__;
  }
  if (volume === 'loud') {
    return 9;
  }
  return volume;
}

const level = levelOf(__volume_value__);
