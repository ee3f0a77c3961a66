package app.spotwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.AdDocumentFile;
import app.spotwright.ad.BrandSnapshot;
import app.spotwright.ad.LogoImage;
import app.spotwright.ad.ProductImage;
import app.spotwright.media.Colour;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Palette;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSearchTest {
  private static final byte[] PHOTO = {1, 2, 3};
  private static final byte[] OTHER = {4, 5};

  @TempDir private Path folder;
  private Path documents = Path.of("");

  @BeforeEach
  void neighbours() throws Exception {
    documents = Files.createDirectories(folder.resolve("ads").resolve("spring"));
    Files.write(documents.resolve("another.jpg"), OTHER);
    Files.writeString(documents.resolve("ad.json"), "{}");
  }

  private static ProductImage image(Path file) {
    return new ProductImage(file.toString(), Fingerprint.of(PHOTO), true);
  }

  /** An ad of that brand. */
  private AdDocument document(BrandSnapshot brand) throws Exception {
    Path file = folder.resolve("written.json");
    try (InputStream written = AdDocument.class.getResourceAsStream("first-schema.json")) {
      Files.copy(Objects.requireNonNull(written), file);
    }
    AdDocument document = AdDocumentFile.read(file);
    return document.with(brand, document.scenes());
  }

  private Path lost() {
    return folder.resolve("old").resolve("bottle.jpg");
  }

  private Path find(List<Path> places) throws Exception {
    return new ImageSearch(documents, places).find(image(lost()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ads/spring/bottle.jpg",
        "ads/spring/renamed.PNG",
        "ads/spring/photos/bottle.jpg",
        "ads/bottle.jpg"
      })
  void aMovedPhotoIsFoundByItsContentInAndBesideTheDocumentsFolder(String place) throws Exception {
    Path moved = folder.resolve(place);
    Files.createDirectories(moved.resolveSibling("."));
    Files.write(moved, PHOTO);
    assertThat(Files.isSameFile(find(List.of()), moved)).isTrue();
  }

  @Test
  void aMovedPhotoIsFoundWhereSomebodySaysItIs() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path moved = Files.write(elsewhere.resolve("summer.jpeg"), PHOTO);
    Path unnamed = Files.write(folder.resolve("no-picture-by-its-name"), PHOTO);
    assertThat(find(List.of(elsewhere))).isEqualTo(moved);
    assertThat(find(List.of(unnamed))).isEqualTo(unnamed);
  }

  @Test
  void whatLiesWhereTheDocumentSaysIsTakenWhateverItsContent() throws Exception {
    Files.write(documents.resolve("bottle.jpg"), PHOTO);
    Path replaced = documents.resolve("another.jpg");
    Path found = new ImageSearch(documents, List.of()).find(image(Path.of("another.jpg")));
    assertThat(found).isEqualTo(replaced);
  }

  @Test
  void aPhotoThatIsNowhereIsRefusedWithItsNameAndWhatToDo() throws Exception {
    Files.write(documents.resolve("bottle.jpg"), OTHER); // of its name, but not it
    assertThatThrownBy(() -> find(List.of()))
        .isInstanceOf(MissingPicture.class)
        .hasMessageContaining("bottle.jpg")
        .hasMessageContaining(lost().toString())
        .hasMessageContaining("--photo");
  }

  @Test
  void aPhotoThatTheDocumentDoesNotHaveIsRefused() throws Exception {
    BrandSnapshot brand =
        new BrandSnapshot(
            "Lune",
            Palette.of(Colour.parse("#ff8800")),
            List.of(image(lost())),
            new LogoImage("logo.png", Fingerprint.of(OTHER)));
    AdDocument document = document(brand);
    Path own = Files.write(folder.resolve("own.jpg"), PHOTO);
    Path logo = documents.resolve("another.jpg");
    Path foreign = Files.write(folder.resolve("foreign.jpg"), new byte[] {9});
    new ImageSearch(documents, List.of(own, logo, folder)).requireOwn(document);
    assertThatThrownBy(() -> new ImageSearch(documents, List.of(own, foreign)).requireOwn(document))
        .isInstanceOf(MissingPicture.class)
        .hasMessageContaining("foreign.jpg")
        .hasMessageContaining("none of the ad document's pictures");
    Path nowhere = folder.resolve("nowhere.jpg");
    assertThatThrownBy(() -> new ImageSearch(documents, List.of(nowhere)).requireOwn(document))
        .isInstanceOf(MissingPicture.class)
        .hasMessageContaining("no file and no folder");
  }
}
