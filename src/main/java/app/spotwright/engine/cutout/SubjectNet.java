package app.spotwright.engine.cutout;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.spotwright.engine.onnx.OnnxRuntime;
import app.spotwright.engine.picture.PictureScaler;
import app.spotwright.media.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * U²-Net p, a network that marks the salient object of a picture, at the resolution it was trained
 * with. Normalisation as in its authors' {@code data_loader.py}: divided by the largest value, then
 * ImageNet's mean and deviation.
 */
final class SubjectNet implements AutoCloseable {
  static final int SIDE = 320;
  private static final String BUNDLED = "u2netp.onnx";
  private static final int THREADS = 2;
  private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
  private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

  private final OrtEnvironment environment = OnnxRuntime.environment();
  private final OrtSession session;

  /**
   * @param model to use in place of the bundled one, or null
   */
  SubjectNet(@Nullable Path model) throws UnusableModel {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(THREADS);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      session = environment.createSession(read(model), options);
    } catch (OrtException e) {
      throw new UnusableModel(
          "the cut-out model %s is damaged or of another kind".formatted(name(model)), e);
    } catch (IOException e) {
      throw new UnusableModel("the cut-out model %s cannot be read".formatted(name(model)), e);
    }
  }

  /** How likely each pixel belongs to the subject, stretched to {@value #SIDE} x {@value #SIDE}. */
  Plane mark(Picture picture) throws UnusableModel {
    Picture square = PictureScaler.scale(picture, SIDE, SIDE);
    String input = session.getInputNames().iterator().next();
    try (var tensor =
            OnnxTensor.createTensor(
                environment, normalised(square), new long[] {1, 3, SIDE, SIDE});
        var result = session.run(Map.of(input, tensor))) {
      return new Plane(SIDE, SIDE, saliency(result.get(0)));
    } catch (OrtException e) {
      throw new UnusableModel("the cut-out model does not run", e);
    }
  }

  /** Another network may answer with anything. */
  private static float[] saliency(OnnxValue answer) throws UnusableModel {
    FloatBuffer numbers = answer instanceof OnnxTensor tensor ? tensor.getFloatBuffer() : null;
    if (numbers == null || numbers.remaining() != SIDE * SIDE) {
      throw new UnusableModel(
          "the cut-out model answers with %s, not with one number for each of %d x %d pixels"
              .formatted(
                  numbers == null ? "no numbers" : numbers.remaining() + " numbers", SIDE, SIDE),
          null);
    }
    float[] values = new float[SIDE * SIDE];
    numbers.get(values);
    return values;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the cut-out model does not close", e);
    }
  }

  private static FloatBuffer normalised(Picture square) {
    byte[] rgba = square.rgba();
    float brightest = 1;
    for (int i = 0; i < rgba.length; i++) {
      if (i % 4 != 3) {
        brightest = Math.max(brightest, rgba[i] & 0xFF);
      }
    }
    float[] values = new float[3 * SIDE * SIDE];
    for (int channel = 0, at = 0; channel < 3; channel++) {
      for (int i = channel; i < rgba.length; i += 4) {
        values[at++] = ((rgba[i] & 0xFF) / brightest - MEAN[channel]) / DEVIATION[channel];
      }
    }
    return FloatBuffer.wrap(values);
  }

  private static byte[] read(@Nullable Path model) throws IOException {
    if (model != null) {
      return Files.readAllBytes(model);
    }
    try (InputStream in = SubjectNet.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IOException(BUNDLED + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }

  private static String name(@Nullable Path model) {
    return model == null ? BUNDLED : String.valueOf(model.getFileName());
  }
}
