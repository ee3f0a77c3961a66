package app.spotwright.ad.revision;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.Documents;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.revision.AdRequest.Upload;
import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptScenesTest {
  private static final AdDocument PLANNED = Documents.ofScenes(90, 120, 150, 90);
  private static final Upload PHOTO = new Upload("w/uploads/can.png", "can.png", true);
  private static final Upload OTHER = new Upload("w/uploads/lid.png", "lid.png", true);
  private static final Words WORDS =
      new Words(
          "Aurora", "Cold brew.", 15, Framework.AIDA, Tone.BOLD, "", List.of(PHOTO, OTHER), 7);
  private static final Looks LOOKS =
      new Looks(
          List.of(), null, List.of(AspectRatio.SQUARE_1_1), "", null, CaptionStyle.WORD, true);
  private static final Upload LOGO = new Upload("w/uploads/logo.png", "logo.png", true);
  private static final LogoImage FOUND = new LogoImage("logo.png", Fingerprint.of(new byte[] {2}));
  private static final Function<Upload, Optional<LogoImage>> LOGOS =
      upload -> upload.equals(LOGO) ? Optional.of(FOUND) : Optional.empty();
  private static final AdRequest BEFORE = LOOKS.of(WORDS);

  /** What scenes are written from. */
  private record Words(
      String brand,
      String text,
      int seconds,
      Framework framework,
      Tone tone,
      String call,
      List<Upload> photos,
      long seed) {}

  /** What they are made with. */
  private record Looks(
      List<String> colours,
      @Nullable Upload logo,
      List<AspectRatio> formats,
      String voice,
      @Nullable Mood music,
      CaptionStyle captions,
      boolean label) {
    AdRequest of(Words words) {
      return new AdRequest(
          words.brand,
          colours,
          words.text,
          words.seconds,
          words.framework,
          words.tone,
          words.call,
          words.photos,
          logo,
          formats,
          voice,
          music,
          captions,
          label,
          words.seed);
    }
  }

  @Test
  void everythingButWordsIsChangedInTheScenesAsTheyAre() {
    Looks others =
        new Looks(
            List.of("#102030", "#ffeedd"),
            null,
            List.of(AspectRatio.LANDSCAPE_16_9, AspectRatio.SQUARE_1_1),
            "uk-male",
            Mood.CALM,
            CaptionStyle.NONE,
            false);
    AdDocument kept = kept(BEFORE, others.of(WORDS), PLANNED);

    assertThat(kept.scenes()).isEqualTo(PLANNED.scenes());
    assertThat(kept.brand().palette().primary().hex()).isEqualTo("#102030");
    assertThat(kept.brand().products()).isEqualTo(PLANNED.brand().products());
    assertThat(kept.formats()).containsExactly(AspectRatio.LANDSCAPE_16_9, AspectRatio.SQUARE_1_1);
    assertThat(kept.sound().voice()).isEqualTo("uk-male");
    assertThat(kept.sound().music()).isEqualTo(Mood.CALM);
    assertThat(kept.sound().captions()).isEqualTo(CaptionStyle.NONE);
    assertThat(kept.aiLabel()).isEmpty();
    assertThat(kept.brief()).isEqualTo(PLANNED.brief());
  }

  private static AdDocument kept(AdRequest before, AdRequest now, AdDocument planned) {
    return Objects.requireNonNull(KeptScenes.of(before, now, planned, LOGOS), "the scenes");
  }

  @Test
  void nobodySpeaksAndTheMusicThatSuitsPlaysAgain() {
    Looks calm =
        new Looks(List.of(), null, LOOKS.formats, "none", Mood.CALM, CaptionStyle.WORD, true);
    AdDocument kept = kept(BEFORE, calm.of(WORDS), PLANNED);
    assertThat(kept.sound().voice()).isNull();

    AdDocument again = kept(calm.of(WORDS), BEFORE, kept);
    assertThat(again.sound().music()).as("the mood of the style").isEqualTo(Mood.UPBEAT);
    assertThat(again.sound().voice()).as("the usual one").isEmpty();
  }

  @Test
  void anotherLogoTakesItsPlaceAndNoneLeavesItEmpty() {
    AdRequest with = withLogo(LOGO);
    AdDocument kept = kept(BEFORE, with, PLANNED);
    assertThat(kept.brand().logo()).isEqualTo(FOUND);
    assertThat(KeptScenes.of(with, BEFORE, kept, LOGOS)).isEqualTo(PLANNED);
    assertThat(KeptScenes.of(BEFORE, withLogo(PHOTO), PLANNED, LOGOS))
        .as("a logo that is gone")
        .isNull();
  }

  private static AdRequest withLogo(Upload logo) {
    return new Looks(List.of(), logo, LOOKS.formats, "", null, CaptionStyle.WORD, true).of(WORDS);
  }

  @Test
  void whatIsNotAskedForInAnotherWayStaysAsItIsInTheDocument() {
    AdRequest unshaped =
        new Looks(List.of(), null, List.of(), "", null, CaptionStyle.WORD, true).of(WORDS);
    assertThat(KeptScenes.of(BEFORE, BEFORE, PLANNED, LOGOS)).isEqualTo(PLANNED);
    assertThat(KeptScenes.of(BEFORE, unshaped, PLANNED, LOGOS))
        .as("a form without shapes for a moment")
        .isEqualTo(PLANNED);
  }

  static Stream<AdRequest> anew() {
    return Stream.of(
        LOOKS.of(words("Luna", "Cold brew.", 15, PHOTO, OTHER)),
        LOOKS.of(words("Aurora", "Cold brew!", 15, PHOTO, OTHER)),
        LOOKS.of(words("Aurora", "Cold brew.", 30, PHOTO, OTHER)),
        LOOKS.of(words("Aurora", "Cold brew.", 15, OTHER, PHOTO)),
        LOOKS.of(words("Aurora", "Cold brew.", 15, PHOTO)),
        LOOKS.of(
            new Words("Aurora", "Cold brew.", 15, Framework.PAS, Tone.BOLD, "", WORDS.photos, 7)),
        LOOKS.of(
            new Words("Aurora", "Cold brew.", 15, Framework.AIDA, Tone.CALM, "", WORDS.photos, 7)),
        LOOKS.of(
            new Words(
                "Aurora", "Cold brew.", 15, Framework.AIDA, Tone.BOLD, "Go", WORDS.photos, 7)),
        new Looks(List.of("red?"), null, LOOKS.formats, "", null, CaptionStyle.WORD, true)
            .of(WORDS));
  }

  private static Words words(String brand, String text, int seconds, Upload... photos) {
    return new Words(brand, text, seconds, Framework.AIDA, Tone.BOLD, "", List.of(photos), 7);
  }

  @ParameterizedTest
  @MethodSource("anew")
  void otherWordsLengthsBrandsAndPhotosHaveTheScenesWrittenAnew(AdRequest now) {
    assertThat(KeptScenes.of(BEFORE, now, PLANNED, LOGOS)).isNull();
  }
}
