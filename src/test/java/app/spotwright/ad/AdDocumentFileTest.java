package app.spotwright.ad;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Colour;
import app.spotwright.media.EffectKind;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Frames;
import app.spotwright.media.Framework;
import app.spotwright.media.Mood;
import app.spotwright.media.OverlayPlace;
import app.spotwright.media.Palette;
import app.spotwright.media.ProductUse;
import app.spotwright.media.SceneRole;
import app.spotwright.media.Tone;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdDocumentFileTest {
  private static final List<PlacedOverlay> PLACED =
      List.of(
          new PlacedOverlay(
              new PlacedOverlay.Text("New"), OverlayPlace.TOP_LEFT, 400, 40, 0.5, 2, 0.25),
          new PlacedOverlay(new PlacedOverlay.Product(0), OverlayPlace.CENTRE, 300, 0, 0, 1, 0),
          new PlacedOverlay(
              new PlacedOverlay.Image("seal.png", null),
              OverlayPlace.BOTTOM_RIGHT,
              200,
              40,
              1,
              2,
              0.3));

  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() throws Exception {
    AdDocument document = document();
    Path file = Files.write(folder.resolve("ad.json"), AdDocumentFile.write(document));
    assertThat(AdDocumentFile.read(file)).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"product\" : \"COMPOSITED\" | \"product\" : null | product is missing",
        "\"slot\" : 90    | \"slot\" : 91      | add up to 181 frames, but 6 seconds are 180: remove 1",
        "\"#ff8800\"      | \"reddish\"        | 'reddish' is not a colour",
        "\"9:16\"         | \"7:3\"            | unknown format '7:3'; known are 9:16",
        "\"AIDA\"         | \"XYZ\"            | brief.framework",
        "\"take\" : 1     | \"takke\" : 1      | scenes[1].take: is missing",
        "\"schema\" : 2   | \"schema\" : 99    | schema 99",
        "\"seconds\" : 6  | \"seconds\" : 900  | 6 to 90 seconds, not 900",
        "\"id\" : \"s2\"  | \"id\" : \"s1\"    | two scenes have the id 's1'",
        "\"kind\" : \"text\" | \"kind\" : \"film\" | scenes[1].placed[0].shows",
        "\"image\" : 0   | \"image\" : 1      | shows product image 1, which the brand does not have",
        "\"start\" : 0.5 | \"start\" : 3.0    | an overlay starts at 3.0; it would not be seen",
        "\"width\" : 300 | \"width\" : 3000   | an overlay's width is 40 to 1080, not 3000",
        "\"fade\" : 0.25 | \"fade\" : 1.5     | an overlay's fade is 0 to 1, not 1.5",
        "\"AI-generated\" | null              | aiLabel is missing",
      })
  void saysWhereAndWhyADocumentIsWrong(String right, String wrong, String message)
      throws Exception {
    String json = new String(AdDocumentFile.write(document()), StandardCharsets.UTF_8);
    assertThat(json).contains(right.strip());
    int at = json.lastIndexOf(right.strip());
    String broken =
        json.substring(0, at) + wrong.strip() + json.substring(at + right.strip().length());
    Path file = Files.writeString(folder.resolve("ad.json"), broken);
    assertThatThrownBy(() -> AdDocumentFile.read(file))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("ad.json")
        .hasMessageContaining(message.strip());
  }

  @Test
  void readsADocumentOfTheFirstSchema() throws Exception {
    Path file = folder.resolve("ad.json");
    try (InputStream old = getClass().getResourceAsStream("first-schema.json")) {
      Files.copy(requireNonNull(old), file);
    }
    AdDocument document = AdDocumentFile.read(file);
    assertThat(document.schema()).isEqualTo(AdDocument.SCHEMA);
    assertThat(document.brand().products()).allMatch(ProductImage::cutout).hasSize(1);
    assertThat(document.sound().captions()).isEqualTo(CaptionStyle.WORD);
    assertThat(requireNonNull(document.brand().logo()).file()).isEqualTo("logo.png");
    assertThat(document.scenes()).extracting(Scene::id).containsExactly("s1", "s2", "s3", "s4");
    assertThat(document.scenes()).allMatch(scene -> scene.placed().isEmpty());
    assertThat(document.aiLabel()).isEmpty();
    Path again = Files.write(folder.resolve("again.json"), AdDocumentFile.write(document));
    assertThat(AdDocumentFile.read(again)).isEqualTo(document);
  }

  @Test
  void anOverlayNeedsNoMoreThanWhatItShows() throws Exception {
    String json = new String(AdDocumentFile.write(document()), StandardCharsets.UTF_8);
    int from = json.lastIndexOf("\"placed\" : [");
    int to = json.indexOf("\"narration\"", from);
    Path file =
        Files.writeString(
            folder.resolve("ad.json"),
            json.substring(0, from)
                + "\"placed\": [{\"shows\": {\"kind\": \"image\", \"file\": \"seal.png\"}}], "
                + json.substring(to));
    assertThat(AdDocumentFile.read(file).scenes().getLast().placed())
        .containsExactly(
            new PlacedOverlay(
                new PlacedOverlay.Image("seal.png", null),
                OverlayPlace.TOP_RIGHT,
                400,
                40,
                0,
                2,
                0.3));
  }

  @Test
  void refusesTextThatIsNoJson() throws Exception {
    Path file = Files.writeString(folder.resolve("ad.json"), "scenes: none");
    assertThatThrownBy(() -> AdDocumentFile.read(file))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("not a valid ad document");
  }

  private static AdDocument document() {
    return new AdDocument(
        AdDocument.SCHEMA,
        "ad-1",
        1,
        7,
        new BrandSnapshot(
            "Aurora",
            Palette.of(Colour.parse("#ff8800")),
            List.of(new ProductImage("can.png", Fingerprint.of(new byte[] {1}), false)),
            null),
        new Brief("Cold brew.", 6, Framework.AIDA, Tone.BOLD, "", Locale.ENGLISH),
        new Story("cold brew", "A can, a morning.", "embedded"),
        new StyleSpec(Mood.UPBEAT, "soft", "slow", "clean", "warm"),
        List.of(scene("s1"), scene("s2")),
        AdDocument.AI_LABEL,
        new SoundPlan("us-female", 1, Mood.UPBEAT, true, CaptionStyle.WORD),
        List.of(AspectRatio.SQUARE_1_1, AspectRatio.VERTICAL_9_16));
  }

  private static Scene scene(String id) {
    return new Scene(
        id,
        SceneRole.HOOK,
        new Frames(90),
        Transition.CROSSFADE,
        "bloom",
        "a kitchen at dawn",
        ProductUse.COMPOSITED,
        0,
        List.of(),
        new Overlay("", "Wake up", "", List.of("18 hours"), ""),
        PLACED,
        "Wake up.",
        EffectKind.WHOOSH,
        1,
        null);
  }
}
