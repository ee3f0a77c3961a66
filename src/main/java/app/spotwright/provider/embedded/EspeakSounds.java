package app.spotwright.provider.embedded;

import app.spotwright.engine.sound.voice.WordSounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** British sounds of words from an espeak-ng that is installed on the machine. */
record EspeakSounds(Path program) implements WordSounds {
  @Override
  public List<String> ipa(List<String> words) throws IOException {
    // a full stop and an empty line after each word keep it on a line of its own
    String text = String.join(".\n\n", words) + ".\n";
    byte[] answer =
        VoiceCommand.ask(
            List.of(program.toString(), "-q", "--ipa", "-v", "en-gb", "--stdin"), text);
    List<String> lines =
        new String(answer, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.size() != words.size()) {
      throw new IOException(
          "espeak-ng told %d sounds for %d words".formatted(lines.size(), words.size()));
    }
    return lines;
  }
}
