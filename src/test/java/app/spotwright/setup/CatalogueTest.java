package app.spotwright.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.spotwright.setup.Catalogue.Source;
import app.spotwright.setup.Catalogue.TargetFile;
import app.spotwright.setup.VoiceData.Variant;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  @Test
  void everySourceOfTheBundledVoiceGivesTheSameSpeakersAndDictionary() throws Exception {
    List<Source> sources = Catalogue.bundled().sources();

    assertThat(sources).extracting(Source::variant).containsExactly(Variant.FP32, Variant.INT8);
    assertThat(voiceFiles(sources.getFirst())).isEqualTo(voiceFiles(sources.getLast())).hasSize(8);
  }

  @Test
  void theModelHasTheSizeThatWasPublished() throws Exception {
    assertThat(Catalogue.bundled().sources())
        .extracting(source -> source.files().getFirst().bytes())
        .containsExactly(325_532_232L, 92_361_116L);
  }

  @Test
  void aFileFromAPackageThatTheSourceLacksIsRefused() {
    String yaml =
        """
        name: broken
        sources:
          - variant: fp32
            packages: []
            files:
              - path: model.onnx
                sha256: 8fbea51ea711f2af382e88c833d9e288c6dc82ce5e98421ea61c058ce21a34cb
                parts: [{package: elsewhere, entry: package/model.onnx, bytes: 1}]
        """;

    assertThatThrownBy(
            () -> Catalogue.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("model.onnx comes from elsewhere");
  }

  private static List<TargetFile> voiceFiles(Source source) {
    return source.files().stream()
        .filter(file -> file.path().startsWith("voices/") || file.path().equals("en-us.txt"))
        .map(file -> new TargetFile(file.path(), file.sha256(), List.of()))
        .toList();
  }
}
