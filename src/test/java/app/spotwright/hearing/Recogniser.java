package app.spotwright.hearing;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.spotwright.engine.onnx.OnnxRuntime;
import app.spotwright.media.Sound;
import app.spotwright.setup.RecogniserData;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes down what is heard: the Moonshine-tiny network, greedily decoded. It knows nothing of what
 * was to be said. Not thread-safe.
 */
public final class Recogniser implements AutoCloseable {
  /** Samples a second that it hears; a third of the engine's. */
  private static final int RATE = 16_000;

  private static final int START = 1;
  private static final int END = 2;
  private static final int LAYERS = 6;
  private static final int HEADS = 8;
  private static final int HEAD_WIDTH = 36;

  /** The package allows 6 tokens a second; spelled names take more. */
  private static final int TOKENS_A_SECOND = 8;

  /** Half length of the low pass before two of three samples are left out. */
  private static final int TAPS = 48;

  /**
   * Silence before and after what is heard. The network makes words up where there is none (4.5 %
   * of the words of single lines misheard, 2.5 % with a tenth of a second), and where there is much
   * (8 % with 0.6 s): it was not taught to wait.
   */
  private static final int SILENCE = RATE / 10;

  private static final double PASSED_HERTZ = 7_600;
  private static final Pattern VOCABULARY = Pattern.compile("PHVuaz4K[A-Za-z0-9+/=]+");

  private final OrtEnvironment environment = OnnxRuntime.environment();
  private final OrtSession encoder;
  private final OrtSession decoder;
  private final List<String> vocabulary;

  /** Loads it, fetching it before if need be. */
  public Recogniser() throws IOException, InterruptedException, OrtException {
    Path folder = RecogniserData.folder();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(2);
      encoder = environment.createSession(folder.resolve("encoder.onnx").toString(), options);
      decoder = environment.createSession(folder.resolve("decoder.onnx").toString(), options);
    }
    Matcher matcher =
        VOCABULARY.matcher(Files.readString(folder.resolve("words.js"), StandardCharsets.UTF_8));
    if (!matcher.find()) {
      throw new IOException("the recogniser's vocabulary is not where it was");
    }
    byte[] lines = Base64.getDecoder().decode(matcher.group());
    vocabulary = List.of(new String(lines, StandardCharsets.UTF_8).split("\n"));
  }

  /** What is heard in 48 kHz sound of up to half a minute, mono or the middle of stereo. */
  public String hear(Sound sound) throws OrtException {
    float[] heard = thinned(sound);
    float[] samples = new float[heard.length + 2 * SILENCE];
    System.arraycopy(heard, 0, samples, SILENCE, heard.length);
    Map<String, OnnxTensor> past = new HashMap<>();
    List<OrtSession.Result> results = new ArrayList<>();
    try (OnnxTensor input =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(samples), new long[] {1, samples.length});
        OrtSession.Result encoded = encoder.run(Map.of("input_values", input))) {
      List<Integer> tokens = new ArrayList<>();
      long token = START;
      int most = 4 + samples.length * TOKENS_A_SECOND / RATE;
      for (int i = 0; i < most && token != END; i++) {
        OrtSession.Result result = step(token, i > 0, encoded.get(0), past);
        results.add(result);
        for (Map.Entry<String, OnnxValue> output : result) {
          boolean known = i > 0 && output.getKey().contains("encoder");
          if (output.getKey().startsWith("present") && !known) {
            past.put(
                output.getKey().replace("present", "past_key_values"),
                (OnnxTensor) output.getValue());
          }
        }
        token = best(((float[][][]) result.get("logits").orElseThrow().getValue())[0]);
        tokens.add((int) token);
      }
      return text(tokens);
    } finally {
      results.forEach(OrtSession.Result::close);
    }
  }

  private OrtSession.Result step(
      long token, boolean cached, OnnxValue encoded, Map<String, OnnxTensor> past)
      throws OrtException {
    List<OnnxTensor> own = new ArrayList<>();
    try {
      Map<String, OnnxTensorLike> inputs = new HashMap<>(past);
      inputs.put("encoder_hidden_states", (OnnxTensor) encoded);
      own.add(
          OnnxTensor.createTensor(
              environment, LongBuffer.wrap(new long[] {token}), new long[] {1, 1}));
      inputs.put("input_ids", own.getLast());
      own.add(OnnxTensor.createTensor(environment, new boolean[] {cached}));
      inputs.put("use_cache_branch", own.getLast());
      for (int layer = 0; layer < LAYERS && !cached; layer++) {
        for (String part :
            List.of("decoder.key", "decoder.value", "encoder.key", "encoder.value")) {
          own.add(
              OnnxTensor.createTensor(
                  environment, FloatBuffer.allocate(0), new long[] {0, HEADS, 1, HEAD_WIDTH}));
          inputs.put("past_key_values.%d.%s".formatted(layer, part), own.getLast());
        }
      }
      return decoder.run(inputs);
    } finally {
      own.forEach(OnnxTensor::close);
    }
  }

  private static int best(float[][] logits) {
    float[] last = logits[logits.length - 1];
    int best = 0;
    for (int i = 1; i < last.length; i++) {
      best = last[i] > last[best] ? i : best;
    }
    return best;
  }

  /** Tokens of one byte are written {@code <0x41>}. */
  private String text(List<Integer> tokens) {
    StringBuilder text = new StringBuilder();
    for (int token : tokens) {
      String piece = token > END && token < vocabulary.size() ? vocabulary.get(token) : "";
      text.append(
          piece.matches("<0x..>")
              ? String.valueOf((char) Integer.parseInt(piece.substring(3, 5), 16))
              : piece.replace('▁', ' '));
    }
    return text.toString().strip();
  }

  /** 48 kHz to 16 kHz behind a windowed low pass. */
  private static float[] thinned(Sound sound) {
    if (sound.rate() != 3 * RATE) {
      throw new IllegalArgumentException("sound of 48 kHz is heard, not of " + sound.rate());
    }
    int channels = sound.channels();
    float[] all = sound.samples();
    int frames = all.length / channels;
    double[] filter = filter(sound.rate());
    float[] out = new float[frames / 3];
    for (int i = 0; i < out.length; i++) {
      double sum = 0;
      for (int k = -TAPS; k <= TAPS; k++) {
        int at = 3 * i + k;
        for (int c = 0; at >= 0 && at < frames && c < channels; c++) {
          sum += filter[k + TAPS] * all[at * channels + c] / channels;
        }
      }
      out[i] = (float) sum;
    }
    return out;
  }

  private static double[] filter(int rate) {
    double[] filter = new double[2 * TAPS + 1];
    for (int k = -TAPS; k <= TAPS; k++) {
      double x = 2 * PASSED_HERTZ * k / rate;
      double sinc = k == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      double window = 0.5 + 0.5 * Math.cos(Math.PI * k / (TAPS + 1));
      filter[k + TAPS] = 2 * PASSED_HERTZ / rate * sinc * window;
    }
    return filter;
  }

  @Override
  public void close() throws OrtException {
    encoder.close();
    decoder.close();
  }
}
