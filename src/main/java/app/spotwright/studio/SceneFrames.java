package app.spotwright.studio;

/** Hears of the scenes of a storyboard one by one, with the screen's lock held. */
interface SceneFrames {
  /** For those who look at all of them together only. */
  SceneFrames NOBODY =
      new SceneFrames() {
        @Override
        public void drawn(String scene, byte[] jpeg) {}

        @Override
        public void failed() {}
      };

  /** One scene is drawn, by its id. */
  void drawn(String scene, byte[] jpeg);

  /** Those that are not drawn yet cannot be. */
  void failed();
}
