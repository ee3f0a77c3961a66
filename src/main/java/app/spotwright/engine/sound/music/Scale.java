package app.spotwright.engine.sound.music;

/** Seven notes, and the five of them that never clash. */
enum Scale {
  MAJOR(new int[] {0, 2, 4, 5, 7, 9, 11}, new int[] {0, 2, 4, 7, 9}),
  LYDIAN(new int[] {0, 2, 4, 6, 7, 9, 11}, new int[] {0, 2, 4, 7, 9}),
  MIXOLYDIAN(new int[] {0, 2, 4, 5, 7, 9, 10}, new int[] {0, 2, 4, 7, 9}),
  MINOR(new int[] {0, 2, 3, 5, 7, 8, 10}, new int[] {0, 3, 5, 7, 10}),
  DORIAN(new int[] {0, 2, 3, 5, 7, 9, 10}, new int[] {0, 3, 5, 7, 10});

  private final int[] steps;
  private final int[] five;

  Scale(int[] steps, int[] five) {
    this.steps = steps;
    this.five = five;
  }

  /** Semitones above the root of a degree, which may exceed the octave. */
  int degree(int degree) {
    return steps[degree % 7] + 12 * (degree / 7);
  }

  /** Semitones above the root of a note of the pentatonic scale, which may be negative. */
  int pentatonic(int index) {
    return five[Math.floorMod(index, 5)] + 12 * Math.floorDiv(index, 5);
  }
}
