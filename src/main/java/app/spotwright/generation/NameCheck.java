package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.sound.Narrator;
import java.util.List;
import java.util.Optional;

/** Whether what an order names is there to be chosen: a slip of the pen is no wish. */
final class NameCheck {
  private final MotionStudio motion;
  private final Narrator narrator;

  NameCheck(MotionStudio motion, Narrator narrator) {
    this.motion = motion;
    this.narrator = narrator;
  }

  /** The first name that means nothing, in a sentence with those that do; empty if all do. */
  Optional<String> problem(Order order) {
    return switch (order) {
      case Order.NewAd ad -> chosenVoice(ad.voice());
      case Order.WrittenAd ad -> problem(ad.document());
    };
  }

  /** Whoever chooses a voice for a new ad is told at once that this machine does not have it. */
  private Optional<String> chosenVoice(String voice) {
    if (voice.isEmpty() || voice.equalsIgnoreCase(Narrator.NOBODY) || narrator.has(voice)) {
      return Optional.empty();
    }
    if (!narrator.knows(voice)) {
      return Optional.of(unknownVoice(voice, narrator.voices()) + ", and none");
    }
    return narrator.standsIn() // it speaks instead, and that is told
        ? Optional.empty()
        : Optional.of(
            "this machine does not have the voice '%s'; it has %s, and none"
                .formatted(voice, String.join(", ", narrator.voices())));
  }

  private Optional<String> problem(AdDocument document) {
    String voice = document.sound().voice();
    if (voice != null && !voice.isEmpty() && !narrator.knows(voice)) {
      return Optional.of(
          "sound.voice: " + unknownVoice(voice, narrator.names()) + "; null is none");
    }
    for (int i = 0; i < document.scenes().size(); i++) {
      Optional<String> problem = problem(document, document.scenes().get(i));
      if (problem.isPresent()) {
        return Optional.of("scenes[%d].%s".formatted(i, problem.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> problem(AdDocument document, Scene scene) {
    if (!motion.designs().contains(scene.design())) {
      return Optional.of(
          "design: there is no scene design '%s'; there are %s"
              .formatted(scene.design(), String.join(", ", motion.designs())));
    }
    int pictures = document.brand().products().size();
    if (scene.productImage() >= Math.max(1, pictures)) {
      return Optional.of("productImage: " + noPicture(scene.productImage(), pictures));
    }
    return scene.moreImages().stream()
        .filter(image -> image >= pictures)
        .findFirst()
        .map(image -> "moreImages: " + noPicture(image, pictures));
  }

  private static String noPicture(int image, int pictures) {
    return "there is no picture %d; the brand's %d are counted from 0".formatted(image, pictures);
  }

  private static String unknownVoice(String voice, List<String> known) {
    return "there is no voice '%s'; there are %s".formatted(voice, String.join(", ", known));
  }
}
