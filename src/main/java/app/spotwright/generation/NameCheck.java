package app.spotwright.generation;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Scene;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.media.Saying;
import app.spotwright.media.Sentence;
import app.spotwright.sound.Narrator;
import java.util.Optional;

/** Whether what an order names is there to be chosen: a slip of the pen is no wish. */
final class NameCheck {
  private final MotionStudio motion;
  private final Narrator narrator;

  private enum Name implements Saying {
    AT,
    UNKNOWN_VOICE,
    UNKNOWN_VOICE_WRITTEN,
    ABSENT_VOICE,
    UNKNOWN_DESIGN,
    UNKNOWN_PICTURE;

    @Override
    public String file() {
      return Loss.FILE;
    }
  }

  NameCheck(MotionStudio motion, Narrator narrator) {
    this.motion = motion;
    this.narrator = narrator;
  }

  /** The first name that means nothing, with those that do; empty if all do. */
  Optional<Sentence> problem(Order order) {
    return switch (order) {
      case Order.NewAd ad -> chosenVoice(ad.voice());
      case Order.WrittenAd ad -> problem(ad.document());
    };
  }

  /** Whoever chooses a voice for a new ad is told at once that this machine does not have it. */
  private Optional<Sentence> chosenVoice(String voice) {
    if (voice.isEmpty() || voice.equalsIgnoreCase(Narrator.NOBODY) || narrator.has(voice)) {
      return Optional.empty();
    }
    if (!narrator.knows(voice)) {
      return Optional.of(
          Sentence.of(Name.UNKNOWN_VOICE, voice, String.join(", ", narrator.voices())));
    }
    return narrator.standsIn() // it speaks instead, and that is told
        ? Optional.empty()
        : Optional.of(Sentence.of(Name.ABSENT_VOICE, voice, String.join(", ", narrator.voices())));
  }

  private Optional<Sentence> problem(AdDocument document) {
    String voice = document.sound().voice();
    if (voice != null && !voice.isEmpty() && !narrator.knows(voice)) {
      return Optional.of(
          at(
              "sound.voice",
              Sentence.of(Name.UNKNOWN_VOICE_WRITTEN, voice, String.join(", ", narrator.names()))));
    }
    for (int i = 0; i < document.scenes().size(); i++) {
      Optional<Sentence> problem =
          problem(document, document.scenes().get(i), "scenes[%d].".formatted(i));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<Sentence> problem(AdDocument document, Scene scene, String place) {
    if (!motion.designs().contains(scene.design())) {
      return Optional.of(
          at(
              place + "design",
              Sentence.of(
                  Name.UNKNOWN_DESIGN, scene.design(), String.join(", ", motion.designs()))));
    }
    int pictures = document.brand().products().size();
    if (scene.productImage() >= Math.max(1, pictures)) {
      return Optional.of(at(place + "productImage", noPicture(scene.productImage(), pictures)));
    }
    return scene.moreImages().stream()
        .filter(image -> image >= pictures)
        .findFirst()
        .map(image -> at(place + "moreImages", noPicture(image, pictures)));
  }

  private static Sentence noPicture(int image, int pictures) {
    return Sentence.of(Name.UNKNOWN_PICTURE, image, pictures);
  }

  /** Where in the document. */
  private static Sentence at(String place, Sentence problem) {
    return Sentence.of(Name.AT, place, problem);
  }
}
