/** Two soft tones, made on the device: no file to load, and silence where a browser does not allow sound yet. */
export const openChime = (): (() => void) => {
  const context = new AudioContext();
  const tone = (frequency: number, after: number) => {
    const [oscillator, gain] = [context.createOscillator(), context.createGain()];
    const from = context.currentTime + after;
    oscillator.frequency.value = frequency;
    gain.gain.setValueAtTime(0.2, from);
    gain.gain.exponentialRampToValueAtTime(0.001, from + 0.6);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + 0.6);
  };
  return () => {
    tone(660, 0);
    tone(880, 0.35);
  };
};
