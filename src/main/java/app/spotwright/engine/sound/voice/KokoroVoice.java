package app.spotwright.engine.sound.voice;

import ai.onnxruntime.OrtException;
import app.spotwright.engine.sound.Speech;
import app.spotwright.media.Sound;
import app.spotwright.media.WordTime;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The neural voice Kokoro-82M, loaded: 450 MB until it is closed, then all of it is given back. The
 * same line, voice and speed give the same samples on the same kind of machine. Not thread-safe.
 */
public final class KokoroVoice implements AutoCloseable {
  private static final int STYLE = 256;
  private static final int STYLES = 510;

  /** Breath between two calls of the network, seconds at normal speed. */
  private static final double SENTENCE_PAUSE = 0.28;

  private static final double PART_PAUSE = 0.12;

  private final Path folder;
  private final KokoroModel model;
  private final TextReader reader;
  private final Pronouncer american;
  private final Pronouncer british;

  /**
   * Loads the voice.
   *
   * @param folder holds {@code model.onnx}, {@code en-us.txt} and {@code voices/*.bin}
   * @param kept folder in which the network's ready form is kept, so that it loads faster; null for
   *     none
   * @param own how the user wants names to be said
   * @throws IOException if something is missing or is not what it should be
   */
  public KokoroVoice(Path folder, @Nullable Path kept, UserLexicon own) throws IOException {
    this.folder = folder;
    Lexicon lexicon = Lexicon.read(folder.resolve("en-us.txt"));
    Lazy<Spelling> spelling = new Lazy<>(() -> new Spelling(lexicon));
    Lazy<Spelling> britons = new Lazy<>(() -> new Spelling(Accent.BRITISH.taught()));
    american = new Pronouncer(Accent.AMERICAN, lexicon, own, spelling::get);
    british = new Pronouncer(Accent.BRITISH, null, own, britons::get);
    reader = new TextReader(own, american::knows);
    try {
      model = new KokoroModel(folder.resolve("model.onnx"), kept);
    } catch (OrtException e) {
      throw new IOException("its model.onnx is damaged or of another kind", e);
    }
  }

  /**
   * Speaks a line.
   *
   * @param voice name of a style file, for example {@code af_heart}
   * @param speed 1 is a normal pace
   * @return 48 kHz mono about −18 LUFS without silence around it; a time for each run of characters
   *     between spaces, in order, of no length for what is not spoken
   * @throws IOException if the voice's file is missing or damaged, the network fails, or nothing in
   *     the line can be spoken
   */
  public Speech speak(String line, String voice, double speed) throws IOException {
    List<ReadWord> words = reader.read(line);
    Pronouncer pronouncer = voice.startsWith("b") ? british : american;
    List<Script> scripts = new ScriptWriter(pronouncer).write(words);
    if (scripts.isEmpty()) {
      throw new IOException("there is nothing to say in \"" + line.strip() + "\"");
    }
    float[] styles = styles(voice);
    Tape tape = new Tape(KokoroModel.RATE, words.size());
    for (Script script : scripts) {
      tape.add(say(script, styles, (float) speed), script);
      tape.pause((script.endsSentence() ? SENTENCE_PAUSE : PART_PAUSE) / speed);
    }
    float[] samples = Finish.level(Resampler.change(tape.samples(), KokoroModel.RATE, Sound.RATE));
    List<WordTime> times = tape.times(words);
    return new Speech(new Sound(Sound.RATE, 1, samples), times);
  }

  private KokoroModel.Said say(Script script, float[] styles, float speed) throws IOException {
    int symbols = Math.min(script.symbols().length(), Script.LONGEST);
    long[] ids = new long[symbols + 2];
    for (int i = 0; i < symbols; i++) {
      ids[i + 1] = Symbols.id(script.symbols().charAt(i));
    }
    int row = Math.min(symbols, STYLES - 1);
    float[] style = Arrays.copyOfRange(styles, row * STYLE, (row + 1) * STYLE);
    try {
      return model.run(ids, style, speed);
    } catch (OrtException e) {
      throw new IOException("the voice failed: " + e.getMessage(), e);
    }
  }

  private float[] styles(String voice) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("voices").resolve(voice + ".bin"));
    if (bytes.length != STYLES * STYLE * Float.BYTES) {
      throw new IOException(voice + ".bin is damaged");
    }
    float[] styles = new float[STYLES * STYLE];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(styles);
    return styles;
  }

  @Override
  public void close() {
    model.close();
    NativeHeap.trim();
  }
}
